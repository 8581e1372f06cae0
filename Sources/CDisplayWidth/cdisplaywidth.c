#define _GNU_SOURCE
#include "cdisplaywidth.h"

#include <locale.h>
#include <pthread.h>
#include <wchar.h>

static locale_t utf8_locale;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void find_locale(void) {
  static const char *const names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "es_ES.UTF-8"};
  for (unsigned i = 0; i < sizeof names / sizeof *names && !utf8_locale; i++)
    utf8_locale = newlocale(LC_CTYPE_MASK, names[i], (locale_t)0);
}

int cdw_width(uint32_t scalar) {
  pthread_once(&once, find_locale);
  // Without any UTF-8 locale the thread's own answers; the desk says so in its status line.
  locale_t previous = utf8_locale ? uselocale(utf8_locale) : (locale_t)0;
  int width = wcwidth((wchar_t)scalar);
  if (previous) uselocale(previous);
  return width;
}
