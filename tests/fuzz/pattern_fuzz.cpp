// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/checks.hpp"
#include "text/pattern.hpp"

#include <chrono>

// The first line is an expression, the rest is searched.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    const std::string_view input = fuzz::text_of(data, size);
    const std::size_t end = std::min(input.find('\n'), input.size());
    const auto pattern = Pattern::compile(input.substr(0, end));
    if (!pattern) {
        fuzz::require(!pattern.error().message.empty());
        return 0;
    }
    using namespace std::chrono_literals;
    std::chrono::nanoseconds time = 50ms;
    const auto start = std::chrono::steady_clock::now();
    (void)pattern->search(input.substr(std::min(end + 1, input.size())), time);
    fuzz::require(std::chrono::steady_clock::now() - start < 20s);
    return 0;
}
