#pragma once
// What the files of this room tell each other.

void ct_open_keys(void);

// Remembers the terminal's settings from before the first ct_open.
void ct_save_terminal(void);
// Writes down how to undo ct_open, for handlers that may not ask curses; and forgets it again.
void ct_prepare_rescue(int speaks_escapes);
void ct_forget_rescue(void);

void ct_catch_signals(void);
// The end that signals and ct_wake can be waited for on.
int ct_signal_pipe(void);
// Stops the process; returns when it is continued.
void ct_stop_here(void);
