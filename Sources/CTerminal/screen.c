// The screen: opening, drawing, closing, and giving the terminal back whatever happens.
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#include "cterminal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

#include "internal.h"

static SCREEN *screen;
static int is_open;

int ct_locale(void) {
  static const char *const stand_ins[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 0;
  for (unsigned i = 0; i < sizeof stand_ins / sizeof *stand_ins; i++)
    if (setlocale(LC_CTYPE, stand_ins[i])) return 1;
  return -1;
}

// Sends bytes past curses' buffer, which only the screen's contents go through.
static void send(const char *text) {
  size_t rest = strlen(text);
  while (rest > 0) {
    ssize_t sent = write(STDOUT_FILENO, text, rest);
    if (sent <= 0) return;
    text += sent;
    rest -= (size_t)sent;
  }
}

// A terminal that speaks escape sequences ignores the ones it does not know.
static int speaks_escapes(void) {
  const char *clear = tigetstr("clear");
  return clear && clear != (char *)-1 && clear[0] == '\033';
}

static void bracket_pastes(int on) {
  if (speaks_escapes()) send(on ? "\033[?2004h" : "\033[?2004l");
}

int ct_open(void) {
  if (is_open) return 0;
  ct_save_terminal();
  if (!screen) screen = newterm(NULL, stdout, stdin);
  if (!screen) return -1;
  const char *place = tigetstr("cup");
  if (!place || place == (char *)-1) {
    endwin();
    return -2;
  }
  is_open = 1;
  raw();
  noecho();
  nonl();
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  ct_open_keys();
  ct_prepare_rescue(speaks_escapes());
  ct_catch_signals();
  static int registered;
  if (!registered++) atexit(ct_close);
  refresh();
  bracket_pastes(1);
  return 0;
}

void ct_close(void) {
  if (!is_open) return;
  is_open = 0;
  ct_set_mouse(0);
  bracket_pastes(0);
  endwin();
  ct_forget_rescue();
}

void ct_size(int *width, int *height) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0 &&
      (size.ws_col != COLS || size.ws_row != LINES))
    resizeterm(size.ws_row, size.ws_col);
  *width = COLS;
  *height = LINES;
}

int ct_colors(void) { return has_colors() ? COLORS : 0; }

// Pairs are found or made as they are needed. Curses would recycle one that is still on the screen
// when the table is full; then the ground is given up, and at last the colour.
static int pair_of(int foreground, int background) {
  static int made;
  if (!has_colors() || (foreground < 0 && background < 0)) return 0;
  int pair = find_pair(foreground, background);
  if (pair >= 0) return pair;
  if (made < COLOR_PAIRS - 1) {
    pair = alloc_pair(foreground, background);
    if (pair > 0) made++;
    return pair > 0 ? pair : 0;
  }
  pair = find_pair(foreground, -1);
  return pair > 0 ? pair : 0;
}

static attr_t attributes_of(uint32_t bits) {
  attr_t result = A_NORMAL;
  if (bits & CT_BOLD) result |= A_BOLD;
  if (bits & CT_DIM) result |= A_DIM;
  if (bits & CT_UNDERLINE) result |= A_UNDERLINE;
  if (bits & CT_REVERSE) result |= A_REVERSE;
  if (bits & CT_ITALIC) result |= A_ITALIC;
  return result;
}

// A run of cells has one look: what the last one came to is asked for again more often than not.
static int same_pair_of(int foreground, int background) {
  static int last_foreground = -1, last_background = -1, last_pair;
  if (foreground != last_foreground || background != last_background) {
    last_pair = pair_of(foreground, background);
    last_foreground = foreground;
    last_background = background;
  }
  return last_pair;
}

void ct_row(int row, const ct_cell *cells, int count) {
  static cchar_t *line;
  static int room;
  if (!is_open || row >= LINES) return;
  if (count > COLS) count = COLS;
  if (count > room) {
    cchar_t *longer = realloc(line, (size_t)count * sizeof *line);
    if (!longer) return;
    line = longer;
    room = count;
  }
  int used = 0;
  for (int column = 0; column < count; column++) {
    const ct_cell *cell = &cells[column];
    if (!cell->text[0]) continue;
    wchar_t text[CT_SCALARS + 1] = {0};
    for (int i = 0; i < CT_SCALARS && cell->text[i]; i++) text[i] = (wchar_t)cell->text[i];
    int pair = same_pair_of(cell->foreground, cell->background);
    cchar_t *drawn = &line[used++];
    if (setcchar(drawn, text, attributes_of(cell->attributes), 0, &pair) != OK)
      setcchar(drawn, L"?", A_NORMAL, 0, &pair);
  }
  // Unlike add_wch, this does not move the cursor, so the last column never scrolls.
  mvadd_wchnstr(row, 0, line, used);
}

void ct_show(int row, int column) {
  if (!is_open) return;
  curs_set(row >= 0);
  if (row >= 0) move(row, column);
  refresh();
}

void ct_redraw(void) { clearok(stdscr, TRUE); }

void ct_suspend(void) {
  if (!is_open) return;
  ct_set_mouse(-1);
  bracket_pastes(0);
  endwin();
  ct_stop_here();
  ct_resume();
}

void ct_resume(void) {
  if (!is_open) return;
  reset_prog_mode();
  clearok(stdscr, TRUE);
  refresh();
  bracket_pastes(1);
  ct_set_mouse(-2);
}
