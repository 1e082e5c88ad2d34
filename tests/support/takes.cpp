// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/takes.hpp"

#include <algorithm>

namespace aloud::test {
namespace {

// So many samples in a row are no coincidence.
constexpr std::size_t window = 64;

std::uint64_t hash_at(const Samples& samples, std::size_t at) {
    std::uint64_t hash = 14695981039346656037U;
    for (std::size_t i = at; i < at + window; ++i)
        hash = (hash ^ static_cast<std::uint16_t>(samples[i])) * 1099511628211U;
    return hash;
}

std::size_t common_length(const Samples& a, std::size_t at_a, const Samples& b, std::size_t at_b) {
    std::size_t length = 0;
    while (at_a + length < a.size() && at_b + length < b.size() &&
           a[at_a + length] == b[at_b + length])
        ++length;
    return length;
}

}  // namespace

void Takes::add(std::string name, Samples samples) {
    const std::size_t number = takes_.size();
    for (std::size_t at = 0; at + window <= samples.size(); ++at)
        places_.emplace(hash_at(samples, at), Place{number, at});
    takes_.emplace_back(std::move(name), std::move(samples));
}

std::size_t Takes::length(const std::string& name) const {
    const auto found = std::find_if(takes_.begin(), takes_.end(),
                                    [&](const auto& take) { return take.first == name; });
    return found == takes_.end() ? 0 : found->second.size();
}

std::vector<Heard> Takes::stretches(const Samples& recording, std::size_t& unknown) const {
    std::vector<Heard> all;
    unknown = 0;
    for (std::size_t at = 0; at < recording.size();) {
        Heard best;
        if (at + window <= recording.size()) {
            const auto [first, last] = places_.equal_range(hash_at(recording, at));
            for (auto place = first; place != last; ++place) {
                const auto& [name, samples] = takes_[place->second.take];
                const std::size_t begin = place->second.at;
                const std::size_t length = common_length(recording, at, samples, begin);
                if (length >= window && length > best.end - best.begin)
                    best = {name, begin, begin + length};
            }
        }
        if (best.take.empty()) {
            ++unknown;
            ++at;
            continue;
        }
        at += best.end - best.begin;
        all.push_back(std::move(best));
    }
    return all;
}

}  // namespace aloud::test
