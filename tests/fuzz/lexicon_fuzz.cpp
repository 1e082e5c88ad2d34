// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/checks.hpp"
#include "pronounce/pls.hpp"

// A PLS file is read, or complained of with its name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    Lexicon::Entries entries;
    const auto done = read_pls("mine.pls", std::string(fuzz::text_of(data, size)), entries);
    fuzz::require(done || done.error().message.find("mine.pls") != std::string::npos);
    entries.build_index();
    return 0;
}
