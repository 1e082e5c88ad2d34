// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the compiled form of the lexicons below a folder, at build time:
//     aloud_compile_lexicon lexicon/ lexicon.bin

#include "deliver/deliver.hpp"
#include "pronounce/compiled_lexicon.hpp"

#include <cstdio>
#include <cstdlib>

int main(int argument_count, char** arguments) {
    if (argument_count != 3) {
        std::fputs("usage: aloud_compile_lexicon FOLDER FILE\n", stderr);
        return EXIT_FAILURE;
    }
    const auto compiled = aloud::compile_lexicon(aloud::lexicon_files(arguments[1]));
    const auto written = compiled ? aloud::write_text_file(arguments[2], *compiled, true)
                                  : aloud::Result<void>(compiled.error());
    if (!written)
        std::fprintf(stderr, "%s\n", written.error().message.c_str());
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}
