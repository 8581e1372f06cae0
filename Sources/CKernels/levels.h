// What dispatch asks of the compiler's target.
#pragma once

#if defined(__x86_64__)
#define CK_X86 1
#include <immintrin.h>
#else
#define CK_X86 0
#endif
