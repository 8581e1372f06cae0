#pragma once
#include <stdint.h>

// How many terminal columns libc gives to one Unicode scalar: 0, 1, 2, or -1 for what has no
// picture (controls, unassigned). wcwidth(3) answers by the thread's locale, so the call is made
// under a UTF-8 one whatever the process uses: the same text has the same width in a C-locale test
// run, in the desk, and on a server without locales. Safe to call from any thread.
int cdw_width(uint32_t scalar);
