// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/checks.hpp"
#include "pronounce/given_ipa.hpp"
#include "pronounce/respelling.hpp"

// Whatever is given, there is IPA that a voice can say, or a problem.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    const Respelled read = read_respelling(fuzz::text_of(data, size));
    fuzz::require(read.ipa.empty() != read.problem.empty());
    fuzz::require(read.ipa.empty() || ipa_problem(read.ipa, {"en"}).empty());
    return 0;
}
