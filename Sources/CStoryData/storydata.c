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

#define FILE_OF(name, bytes) {name, bytes, sizeof bytes}

static const csd_file files[] = {
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
};

size_t csd_count(void) { return sizeof files / sizeof files[0]; }

csd_file csd_file_at(size_t index) { return files[index]; }
