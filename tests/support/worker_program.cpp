// SPDX-License-Identifier: GPL-3.0-or-later

// A worker for the tests of the pool, as `aloud` itself is one for the program.

#include "synthesise/synthesise.hpp"

int main() {
    return aloud::worker_main();
}
