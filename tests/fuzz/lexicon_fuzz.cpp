// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/checks.hpp"
#include "pronounce/pls.hpp"

// A PLS file is read, or complained of with its name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    const std::string content(fuzz::text_of(data, size));
    const auto strict = read_pls("mine.pls", content);
    fuzz::require(strict || strict.error().message.find("mine.pls") != std::string::npos);
    std::vector<LexiconMistake> mistakes;
    const auto lenient = read_pls("mine.pls", content, &mistakes);
    fuzz::require(strict.ok() == (lenient.ok() && mistakes.empty()));
    return 0;
}
