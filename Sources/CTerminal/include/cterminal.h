#pragma once
// The narrow door to ncursesw: everything that the desk asks of a terminal, in functions that Swift
// can import. curses.h stays behind it. All of it belongs to one thread, except ct_wake.
#include <stdint.h>

// The letter and its marks of one cell; zero-filled after the last.
#define CT_SCALARS 5

enum { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8, CT_ITALIC = 16 };

// One cell. A wide letter is followed by a cell whose text is empty. Colours are palette indices,
// or -1 for the terminal's own.
typedef struct {
  uint32_t text[CT_SCALARS];
  int16_t foreground, background;
  uint32_t attributes;
} ct_cell;

// What ct_key returns besides bytes 0-255.
enum {
  CT_NONE = -1,
  CT_UP = 256, CT_DOWN, CT_LEFT, CT_RIGHT, CT_WORD_LEFT, CT_WORD_RIGHT, CT_HOME, CT_END,
  CT_PAGE_UP, CT_PAGE_DOWN, CT_INSERT, CT_DELETE, CT_BACKSPACE, CT_ENTER, CT_BACK_TAB,
  CT_PASTE_START, CT_PASTE_END, CT_MOUSE, CT_UNKNOWN,
  CT_F0 = 512,
};

// Makes LC_CTYPE a UTF-8 locale. 0: the person's own is one; 1: it is not, C.UTF-8 stands in;
// -1: there is none on this system.
int ct_locale(void);

// Takes the terminal over: raw keys, no echo, alternate screen, bracketed paste. It is given back
// by ct_close, by exit(3), by a stop, and when the program crashes. 0; -1 when TERM is not known;
// -2 when the terminal cannot put its cursor anywhere.
int ct_open(void);
void ct_close(void);

// Turns reports of the mouse on or off.
void ct_set_mouse(int on);

// Asks the terminal how large it is and fits the screen to that.
void ct_size(int *width, int *height);

// How many colours there are; 0 or less for none.
int ct_colors(void);

// Draws a row from its left edge on; nothing is sent before ct_show.
void ct_row(int row, const ct_cell *cells, int count);

// Sends what changed, and puts the cursor at a cell, or hides it when `row` is negative.
void ct_show(int row, int column);

// Makes the next ct_show repaint the whole screen.
void ct_redraw(void);

// Waits until a key, a signal or ct_wake, or for `milliseconds` (-1: for ever). 1 when there may be
// something to read, 0 when the time is over, -1 when the terminal is gone.
int ct_wait(int milliseconds);

// The next byte or key that is waiting, or CT_NONE.
int ct_key(void);

// What the last CT_MOUSE was: 1 press, 2 wheel up, 3 wheel down, 0 something else.
int ct_mouse(int *x, int *y);

// The next signal that came in, or 0. Terminations, SIGWINCH, SIGCONT and SIGTSTP are caught.
int ct_signal(void);

// Ends a ct_wait. From any thread.
void ct_wake(void);

// Gives the terminal back and stops the process as Ctrl-Z does; returns when it goes on, with the
// terminal taken over again.
void ct_suspend(void);

// Takes the terminal over again after a stop that nobody announced (kill -STOP, then -CONT).
void ct_resume(void);
