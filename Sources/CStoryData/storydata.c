#include "cstorydata.h"

// Texts go into the program by C23's #embed and not as Swift literals, which the type checker reads
// slowly, or as bundle resources, which a moved program no longer finds. clang takes #embed as an
// extension in older C; the dependency file it writes names the embedded files, so that `swift
// build` compiles this file again when one of them changes. A new text needs its line in both
// places below; a path is relative to this file.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t adjectives[] = {
#embed "../Fables/SmallWorld/Data/adjectives.txt"
};
static const uint8_t events_00[] = {
#embed "../Fables/SmallWorld/Data/events-00.txt"
};
static const uint8_t events_01_intros[] = {
#embed "../Fables/SmallWorld/Data/events-01-intros.txt"
};
static const uint8_t events_02_wishes[] = {
#embed "../Fables/SmallWorld/Data/events-02-wishes.txt"
};
static const uint8_t events_03_lost[] = {
#embed "../Fables/SmallWorld/Data/events-03-lost.txt"
};
static const uint8_t events_04_broken[] = {
#embed "../Fables/SmallWorld/Data/events-04-broken.txt"
};
static const uint8_t events_05_learning[] = {
#embed "../Fables/SmallWorld/Data/events-05-learning.txt"
};
static const uint8_t events_06_making[] = {
#embed "../Fables/SmallWorld/Data/events-06-making.txt"
};
static const uint8_t events_07_friends[] = {
#embed "../Fables/SmallWorld/Data/events-07-friends.txt"
};
static const uint8_t events_08_body[] = {
#embed "../Fables/SmallWorld/Data/events-08-body.txt"
};
static const uint8_t events_09_world[] = {
#embed "../Fables/SmallWorld/Data/events-09-world.txt"
};
static const uint8_t events_10_generic[] = {
#embed "../Fables/SmallWorld/Data/events-10-generic.txt"
};
static const uint8_t events_11_neighbours[] = {
#embed "../Fables/SmallWorld/Data/events-11-neighbours.txt"
};
static const uint8_t events_12_everyday[] = {
#embed "../Fables/SmallWorld/Data/events-12-everyday.txt"
};
static const uint8_t events_13_nature[] = {
#embed "../Fables/SmallWorld/Data/events-13-nature.txt"
};
static const uint8_t events_14_mishaps[] = {
#embed "../Fables/SmallWorld/Data/events-14-mishaps.txt"
};
static const uint8_t events_15_more[] = {
#embed "../Fables/SmallWorld/Data/events-15-more.txt"
};
static const uint8_t events_80_colour[] = {
#embed "../Fables/SmallWorld/Data/events-80-colour.txt"
};
static const uint8_t events_81_colour[] = {
#embed "../Fables/SmallWorld/Data/events-81-colour.txt"
};
static const uint8_t events_90_ends[] = {
#embed "../Fables/SmallWorld/Data/events-90-ends.txt"
};
static const uint8_t events_91_morals[] = {
#embed "../Fables/SmallWorld/Data/events-91-morals.txt"
};
static const uint8_t lexicon_characters[] = {
#embed "../Fables/SmallWorld/Data/lexicon-characters.txt"
};
static const uint8_t lexicon_doings[] = {
#embed "../Fables/SmallWorld/Data/lexicon-doings.txt"
};
static const uint8_t lexicon_more[] = {
#embed "../Fables/SmallWorld/Data/lexicon-more.txt"
};
static const uint8_t lexicon_others[] = {
#embed "../Fables/SmallWorld/Data/lexicon-others.txt"
};
static const uint8_t lexicon_places[] = {
#embed "../Fables/SmallWorld/Data/lexicon-places.txt"
};
static const uint8_t lexicon_things[] = {
#embed "../Fables/SmallWorld/Data/lexicon-things.txt"
};
static const uint8_t names[] = {
#embed "../Fables/SmallWorld/Data/names.txt"
};
static const uint8_t verbs[] = {
#embed "../Fables/SmallWorld/Data/verbs.txt"
};
static const uint8_t world_animals[] = {
#embed "../Fables/Data/world/world-animals.txt"
};
static const uint8_t world_people[] = {
#embed "../Fables/Data/world/world-people.txt"
};
static const uint8_t world_places[] = {
#embed "../Fables/Data/world/world-places.txt"
};
static const uint8_t world_things[] = {
#embed "../Fables/Data/world/world-things.txt"
};
static const uint8_t world_everyday[] = {
#embed "../Fables/Data/world/world-everyday.txt"
};
static const uint8_t phrases_openings[] = {
#embed "../Fables/Data/phrases/phrases-openings.txt"
};
static const uint8_t phrases_nature[] = {
#embed "../Fables/Data/phrases/phrases-nature.txt"
};
static const uint8_t phrases_feelings[] = {
#embed "../Fables/Data/phrases/phrases-feelings.txt"
};
static const uint8_t phrases_talk[] = {
#embed "../Fables/Data/phrases/phrases-talk.txt"
};
static const uint8_t phrases_turns[] = {
#embed "../Fables/Data/phrases/phrases-turns.txt"
};
static const uint8_t phrases_endings[] = {
#embed "../Fables/Data/phrases/phrases-endings.txt"
};
static const uint8_t phrases_morals[] = {
#embed "../Fables/Data/phrases/phrases-morals.txt"
};
static const uint8_t phrases_morals_character[] = {
#embed "../Fables/Data/phrases/phrases-morals-character.txt"
};
static const uint8_t fables_sharing[] = {
#embed "../Fables/Data/plots/fables-sharing.txt"
};
static const uint8_t fables_together[] = {
#embed "../Fables/Data/plots/fables-together.txt"
};
static const uint8_t fables_virtues[] = {
#embed "../Fables/Data/plots/fables-virtues.txt"
};
static const uint8_t fables_riverbank[] = {
#embed "../Fables/Data/plots/fables-riverbank.txt"
};
static const uint8_t fables_market[] = {
#embed "../Fables/Data/plots/fables-market.txt"
};
static const uint8_t fables_farmyard[] = {
#embed "../Fables/Data/plots/fables-farmyard.txt"
};
static const uint8_t fables_sky[] = {
#embed "../Fables/Data/plots/fables-sky.txt"
};
static const uint8_t fables_shore[] = {
#embed "../Fables/Data/plots/fables-shore.txt"
};
static const uint8_t fables_lanterns[] = {
#embed "../Fables/Data/plots/fables-lanterns.txt"
};
static const uint8_t fables_hive[] = {
#embed "../Fables/Data/plots/fables-hive.txt"
};
static const uint8_t fables_schoolbag[] = {
#embed "../Fables/Data/plots/fables-schoolbag.txt"
};
static const uint8_t fables_contests[] = {
#embed "../Fables/Data/plots/fables-contests.txt"
};
static const uint8_t fables_storms[] = {
#embed "../Fables/Data/plots/fables-storms.txt"
};
static const uint8_t fables_trust[] = {
#embed "../Fables/Data/plots/fables-trust.txt"
};
static const uint8_t fables_ages[] = {
#embed "../Fables/Data/plots/fables-ages.txt"
};
static const uint8_t fables_neighbors[] = {
#embed "../Fables/Data/plots/fables-neighbors.txt"
};
static const uint8_t fables_summit[] = {
#embed "../Fables/Data/plots/fables-summit.txt"
};
static const uint8_t fables_snow[] = {
#embed "../Fables/Data/plots/fables-snow.txt"
};
static const uint8_t fables_pond[] = {
#embed "../Fables/Data/plots/fables-pond.txt"
};
static const uint8_t fables_effort[] = {
#embed "../Fables/Data/plots/fables-effort.txt"
};
static const uint8_t fables_orchard[] = {
#embed "../Fables/Data/plots/fables-orchard.txt"
};
static const uint8_t fables_mill[] = {
#embed "../Fables/Data/plots/fables-mill.txt"
};
static const uint8_t fables_bridge[] = {
#embed "../Fables/Data/plots/fables-bridge.txt"
};
static const uint8_t fables_music[] = {
#embed "../Fables/Data/plots/fables-music.txt"
};
static const uint8_t fables_island[] = {
#embed "../Fables/Data/plots/fables-island.txt"
};
static const uint8_t fables_night[] = {
#embed "../Fables/Data/plots/fables-night.txt"
};
static const uint8_t fables_kites[] = {
#embed "../Fables/Data/plots/fables-kites.txt"
};
static const uint8_t fables_workshop[] = {
#embed "../Fables/Data/plots/fables-workshop.txt"
};
static const uint8_t fables_circus[] = {
#embed "../Fables/Data/plots/fables-circus.txt"
};
static const uint8_t fables_lighthouse[] = {
#embed "../Fables/Data/plots/fables-lighthouse.txt"
};
static const uint8_t stories_home[] = {
#embed "../Fables/Data/plots/stories-home.txt"
};
static const uint8_t stories_outings[] = {
#embed "../Fables/Data/plots/stories-outings.txt"
};
static const uint8_t stories_kitchen[] = {
#embed "../Fables/Data/plots/stories-kitchen.txt"
};
static const uint8_t stories_growing[] = {
#embed "../Fables/Data/plots/stories-growing.txt"
};
static const uint8_t stories_street[] = {
#embed "../Fables/Data/plots/stories-street.txt"
};
static const uint8_t stories_gatherings[] = {
#embed "../Fables/Data/plots/stories-gatherings.txt"
};
static const uint8_t stories_trades[] = {
#embed "../Fables/Data/plots/stories-trades.txt"
};
static const uint8_t stories_seaside[] = {
#embed "../Fables/Data/plots/stories-seaside.txt"
};
static const uint8_t stories_fields[] = {
#embed "../Fables/Data/plots/stories-fields.txt"
};
static const uint8_t stories_stage[] = {
#embed "../Fables/Data/plots/stories-stage.txt"
};
static const uint8_t stories_school[] = {
#embed "../Fables/Data/plots/stories-school.txt"
};
static const uint8_t stories_travel[] = {
#embed "../Fables/Data/plots/stories-travel.txt"
};
static const uint8_t stories_calls[] = {
#embed "../Fables/Data/plots/stories-calls.txt"
};
static const uint8_t stories_pets[] = {
#embed "../Fables/Data/plots/stories-pets.txt"
};
static const uint8_t stories_surprises[] = {
#embed "../Fables/Data/plots/stories-surprises.txt"
};

static const uint8_t vocabulary[] = {
#embed "../Fables/Written/Data/vocabulary.txt"
};

#define WRITTEN_BYTES
#include "written.inc"
#undef WRITTEN_BYTES

#define FILE_OF(name, bytes) {name, bytes, sizeof bytes}

static const csd_file files[] = {
  FILE_OF("vocabulary.txt", vocabulary),
  FILE_OF("adjectives.txt", adjectives),
  FILE_OF("events-00.txt", events_00),
  FILE_OF("events-01-intros.txt", events_01_intros),
  FILE_OF("events-02-wishes.txt", events_02_wishes),
  FILE_OF("events-03-lost.txt", events_03_lost),
  FILE_OF("events-04-broken.txt", events_04_broken),
  FILE_OF("events-05-learning.txt", events_05_learning),
  FILE_OF("events-06-making.txt", events_06_making),
  FILE_OF("events-07-friends.txt", events_07_friends),
  FILE_OF("events-08-body.txt", events_08_body),
  FILE_OF("events-09-world.txt", events_09_world),
  FILE_OF("events-10-generic.txt", events_10_generic),
  FILE_OF("events-11-neighbours.txt", events_11_neighbours),
  FILE_OF("events-12-everyday.txt", events_12_everyday),
  FILE_OF("events-13-nature.txt", events_13_nature),
  FILE_OF("events-14-mishaps.txt", events_14_mishaps),
  FILE_OF("events-15-more.txt", events_15_more),
  FILE_OF("events-80-colour.txt", events_80_colour),
  FILE_OF("events-81-colour.txt", events_81_colour),
  FILE_OF("events-90-ends.txt", events_90_ends),
  FILE_OF("events-91-morals.txt", events_91_morals),
  FILE_OF("lexicon-characters.txt", lexicon_characters),
  FILE_OF("lexicon-doings.txt", lexicon_doings),
  FILE_OF("lexicon-more.txt", lexicon_more),
  FILE_OF("lexicon-others.txt", lexicon_others),
  FILE_OF("lexicon-places.txt", lexicon_places),
  FILE_OF("lexicon-things.txt", lexicon_things),
  FILE_OF("names.txt", names),
  FILE_OF("verbs.txt", verbs),
#define WRITTEN_FILES
#include "written.inc"
#undef WRITTEN_FILES
  FILE_OF("world-animals.txt", world_animals),
  FILE_OF("world-people.txt", world_people),
  FILE_OF("world-places.txt", world_places),
  FILE_OF("world-things.txt", world_things),
  FILE_OF("world-everyday.txt", world_everyday),
  FILE_OF("phrases-openings.txt", phrases_openings),
  FILE_OF("phrases-nature.txt", phrases_nature),
  FILE_OF("phrases-feelings.txt", phrases_feelings),
  FILE_OF("phrases-talk.txt", phrases_talk),
  FILE_OF("phrases-turns.txt", phrases_turns),
  FILE_OF("phrases-endings.txt", phrases_endings),
  FILE_OF("phrases-morals.txt", phrases_morals),
  FILE_OF("phrases-morals-character.txt", phrases_morals_character),
  FILE_OF("fables-sharing.txt", fables_sharing),
  FILE_OF("fables-together.txt", fables_together),
  FILE_OF("fables-virtues.txt", fables_virtues),
  FILE_OF("fables-riverbank.txt", fables_riverbank),
  FILE_OF("fables-market.txt", fables_market),
  FILE_OF("fables-farmyard.txt", fables_farmyard),
  FILE_OF("fables-sky.txt", fables_sky),
  FILE_OF("fables-shore.txt", fables_shore),
  FILE_OF("fables-lanterns.txt", fables_lanterns),
  FILE_OF("fables-hive.txt", fables_hive),
  FILE_OF("fables-schoolbag.txt", fables_schoolbag),
  FILE_OF("fables-contests.txt", fables_contests),
  FILE_OF("fables-storms.txt", fables_storms),
  FILE_OF("fables-trust.txt", fables_trust),
  FILE_OF("fables-ages.txt", fables_ages),
  FILE_OF("fables-neighbors.txt", fables_neighbors),
  FILE_OF("fables-summit.txt", fables_summit),
  FILE_OF("fables-snow.txt", fables_snow),
  FILE_OF("fables-pond.txt", fables_pond),
  FILE_OF("fables-effort.txt", fables_effort),
  FILE_OF("fables-orchard.txt", fables_orchard),
  FILE_OF("fables-mill.txt", fables_mill),
  FILE_OF("fables-bridge.txt", fables_bridge),
  FILE_OF("fables-music.txt", fables_music),
  FILE_OF("fables-island.txt", fables_island),
  FILE_OF("fables-night.txt", fables_night),
  FILE_OF("fables-kites.txt", fables_kites),
  FILE_OF("fables-workshop.txt", fables_workshop),
  FILE_OF("fables-circus.txt", fables_circus),
  FILE_OF("fables-lighthouse.txt", fables_lighthouse),
  FILE_OF("stories-home.txt", stories_home),
  FILE_OF("stories-outings.txt", stories_outings),
  FILE_OF("stories-kitchen.txt", stories_kitchen),
  FILE_OF("stories-growing.txt", stories_growing),
  FILE_OF("stories-street.txt", stories_street),
  FILE_OF("stories-gatherings.txt", stories_gatherings),
  FILE_OF("stories-trades.txt", stories_trades),
  FILE_OF("stories-seaside.txt", stories_seaside),
  FILE_OF("stories-fields.txt", stories_fields),
  FILE_OF("stories-stage.txt", stories_stage),
  FILE_OF("stories-school.txt", stories_school),
  FILE_OF("stories-travel.txt", stories_travel),
  FILE_OF("stories-calls.txt", stories_calls),
  FILE_OF("stories-pets.txt", stories_pets),
  FILE_OF("stories-surprises.txt", stories_surprises),
};

size_t csd_count(void) { return sizeof files / sizeof files[0]; }

csd_file csd_file_at(size_t index) { return files[index]; }
