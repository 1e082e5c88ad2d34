// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.hpp"

namespace aloud {

/// The program's exit codes, as its manual page lists them.
enum ExitCode : int {
    exit_done = 0,
    exit_some_failed = 1,  ///< some inputs failed, the others are done
    exit_usage = 2,
    exit_input = 3,  ///< unreadable input, or no article in it
    exit_synthesis = 4,
    exit_output = 5,         ///< audio device or output file
    exit_internal = 70,      ///< a bug
    exit_terminated = 75,    ///< by TERM or HUP: run again to go on
    exit_interrupted = 130,  ///< by Ctrl-C
};

inline ExitCode exit_code_for(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::usage:
            return exit_usage;
        case ErrorKind::input:
            return exit_input;
        case ErrorKind::synthesis:
            return exit_synthesis;
        case ErrorKind::output:
            return exit_output;
        case ErrorKind::interrupted:
            return exit_interrupted;
        case ErrorKind::internal:
            break;
    }
    return exit_internal;
}

}  // namespace aloud
