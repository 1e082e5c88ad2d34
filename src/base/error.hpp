// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong, in words for the person who ran the program.
#pragma once

#include <string>

namespace aloud {

/// Who has to act; decides the program's exit code.
enum class ErrorKind {
    usage,        ///< the call itself is wrong: an unknown voice, a malformed lexicon or option
    input,        ///< the input cannot be read, or there is no article in it
    synthesis,    ///< the speech engine failed
    output,       ///< the audio device or the output file failed
    interrupted,  ///< the user or the system asked us to stop
    internal,     ///< a bug of ours
};

/// The message names the thing and the cause in lower case, without a full stop:
/// "cannot open 'a.html': no such file". It may add what to do after a semicolon.
struct Error {
    ErrorKind kind = ErrorKind::internal;
    std::string message;

    friend bool operator==(const Error&, const Error&) = default;
};

}  // namespace aloud
