// Signals: those that the desk answers go through a pipe that poll(2) can wait on; those that end
// the process first give the terminal back, by nothing but what a signal handler may do.
#define _GNU_SOURCE
#include <curses.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "cterminal.h"
#include "internal.h"

static int pipe_ends[2] = {-1, -1};
static struct termios before;
static int has_before;

// The sequences that undo what ct_open did, made while it is safe to ask terminfo for them.
static char rescue[512];
static volatile sig_atomic_t rescue_length;

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
// What ends a process that has no use for it; sent by somebody, and no fault to look into.
static const int ends[] = {SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGXCPU};
static struct sigaction crash_actions[sizeof crashes / sizeof *crashes];

void ct_save_terminal(void) {
  if (!has_before) has_before = tcgetattr(STDIN_FILENO, &before) == 0;
}

static int collect(int character) {
  if (rescue_length + 1 < (int)sizeof rescue) rescue[rescue_length++] = (char)character;
  return character;
}

static void collect_capability(const char *name) {
  const char *sequence = tigetstr(name);
  if (sequence && sequence != (char *)-1) tputs(sequence, 1, collect);
}

void ct_prepare_rescue(int speaks_escapes) {
  rescue_length = 0;
  if (speaks_escapes)
    for (const char *p = "\033[?2004l\033[?1000l\033[?1006l"; *p; p++) collect(*p);
  collect_capability("sgr0");
  collect_capability("cnorm");
  collect_capability("rmkx");
  collect_capability("rmcup");
}

void ct_forget_rescue(void) { rescue_length = 0; }

static void give_terminal_back(void) {
  if (!rescue_length) return;
  ssize_t sent = write(STDOUT_FILENO, rescue, (size_t)rescue_length);
  (void)sent;
  rescue_length = 0;
  if (has_before) tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

static void on_crash(int signal_number, siginfo_t *info, void *context) {
  (void)context;
  give_terminal_back();
  // Whoever handled this before (Swift's backtracer, or the kernel) goes on from here: a fault by
  // happening again when this returns, a signal that somebody sent by being sent again.
  for (unsigned i = 0; i < sizeof crashes / sizeof *crashes; i++)
    if (crashes[i] == signal_number) sigaction(signal_number, &crash_actions[i], NULL);
  if (info->si_code > 0) return;
  raise(signal_number);
  // A handler that comes back from what was no fault must not bring a wreck back to life.
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static void on_end(int signal_number) {
  give_terminal_back();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static void on_signal(int signal_number) {
  char byte = (char)signal_number;
  ssize_t sent = write(pipe_ends[1], &byte, 1);
  (void)sent;
}

int ct_signal_pipe(void) {
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) < 0) return -1;
  return pipe_ends[0];
}

void ct_catch_signals(void) {
  ct_signal_pipe();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;
  action.sa_handler = on_signal;
  static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT, SIGTSTP};
  for (unsigned i = 0; i < sizeof caught / sizeof *caught; i++) sigaction(caught[i], &action, NULL);
  action.sa_handler = on_end;
  action.sa_flags = SA_NODEFER;
  for (unsigned i = 0; i < sizeof ends / sizeof *ends; i++) sigaction(ends[i], &action, NULL);
  action.sa_flags = SA_RESTART;
  // A terminal that goes away while it is written to is found out by poll.
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, NULL);

  // A stack overflow needs another stack to be handled on.
  static char stack[64 * 1024];
  stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && present.ss_flags & SS_DISABLE) sigaltstack(&other, NULL);
  action.sa_sigaction = on_crash;
  action.sa_flags = SA_ONSTACK | SA_NODEFER | SA_SIGINFO;
  static int caught_crashes;
  if (caught_crashes++) return;
  for (unsigned i = 0; i < sizeof crashes / sizeof *crashes; i++)
    sigaction(crashes[i], &action, &crash_actions[i]);
}

int ct_signal(void) {
  char byte;
  // Zeros only wake; a signal number follows or nothing does.
  while (read(pipe_ends[0], &byte, 1) == 1)
    if (byte) return byte;
  return 0;
}

void ct_wake(void) {
  char byte = 0;
  ssize_t sent = write(pipe_ends[1], &byte, 1);
  (void)sent;
}

void ct_stop_here(void) {
  struct sigaction standard, ours, ignored, after;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  ignored = standard;
  ignored.sa_handler = SIG_IGN;
  sigaction(SIGCONT, &ignored, &after);
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  sigaction(SIGCONT, &after, NULL);
}
