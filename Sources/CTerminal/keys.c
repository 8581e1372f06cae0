// Keys and the mouse, and waiting for them.
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#include "cterminal.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

// Keys are read through a pad: reading through stdscr would refresh it behind our back.
static WINDOW *keyboard;

enum { PASTE_START = KEY_MAX + 1, PASTE_END, WORD_LEFT, WORD_RIGHT };

void ct_open_keys(void) {
  if (!keyboard) keyboard = newpad(1, 1);
  keypad(keyboard, TRUE);
  nodelay(keyboard, TRUE);
  // An Esc on its own is known for one this soon; the bytes of a real sequence come together.
  set_escdelay(25);
  define_key("\033[200~", PASTE_START);
  define_key("\033[201~", PASTE_END);
  define_key("\033[1;5D", WORD_LEFT);
  define_key("\033[1;3D", WORD_LEFT);
  define_key("\033[1;5C", WORD_RIGHT);
  define_key("\033[1;3C", WORD_RIGHT);
}

int ct_wait(int milliseconds) {
  struct pollfd sources[] = {{STDIN_FILENO, POLLIN, 0}, {ct_signal_pipe(), POLLIN, 0}};
  int ready = poll(sources, 2, milliseconds);
  if (ready < 0) return errno == EINTR ? 1 : -1;
  if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL) && !(sources[0].revents & POLLIN))
    return -1;
  return ready > 0;
}

int ct_key(void) {
  if (!keyboard) return CT_NONE;
  int key = wgetch(keyboard);
  if (key == ERR) return CT_NONE;
  if (key >= 0 && key < 256) return key;
  if (key > KEY_F0 && key <= KEY_F(24)) return CT_F0 + (key - KEY_F0);
  switch (key) {
    case KEY_UP: return CT_UP;
    case KEY_DOWN: return CT_DOWN;
    case KEY_LEFT: return CT_LEFT;
    case KEY_RIGHT: return CT_RIGHT;
    case KEY_SLEFT: case WORD_LEFT: return CT_WORD_LEFT;
    case KEY_SRIGHT: case WORD_RIGHT: return CT_WORD_RIGHT;
    case KEY_HOME: case KEY_A1: return CT_HOME;
    case KEY_END: case KEY_C1: return CT_END;
    case KEY_PPAGE: case KEY_A3: return CT_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return CT_PAGE_DOWN;
    case KEY_IC: return CT_INSERT;
    case KEY_DC: return CT_DELETE;
    case KEY_BACKSPACE: return CT_BACKSPACE;
    case KEY_ENTER: return CT_ENTER;
    case KEY_BTAB: return CT_BACK_TAB;
    case KEY_MOUSE: return CT_MOUSE;
    case PASTE_START: return CT_PASTE_START;
    case PASTE_END: return CT_PASTE_END;
    default: return CT_UNKNOWN;
  }
}

void ct_set_mouse(int on) {
  static int wanted;
  // -1 and -2: silence it while the process is stopped, and bring back what was wanted.
  if (on >= 0) wanted = on;
  int now = on == -1 ? 0 : wanted;
  mousemask(now ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
  mouseinterval(0);
}

int ct_mouse(int *x, int *y) {
  MEVENT event;
  if (getmouse(&event) != OK) return 0;
  *x = event.x;
  *y = event.y;
  if (event.bstate & BUTTON1_PRESSED) return 1;
  if (event.bstate & BUTTON4_PRESSED) return 2;
  if (event.bstate & BUTTON5_PRESSED) return 3;
  return 0;
}
