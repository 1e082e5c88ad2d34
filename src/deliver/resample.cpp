// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/resample.hpp"

#include "base/shared_library.hpp"

#include <soxr.h>

#include <cstddef>

namespace aloud {

namespace {

/// What of libsoxr is used.
struct Soxr {
    Soxr() {
        SharedLibrary library("libsoxr.so.0");
        loaded = library.find("soxr_io_spec", io_spec)
                     .find("soxr_quality_spec", quality_spec)
                     .find("soxr_create", create)
                     .find("soxr_process", process)
                     .find("soxr_delete", destroy)
                     .complete();
    }

    decltype(&soxr_io_spec) io_spec = nullptr;
    decltype(&soxr_quality_spec) quality_spec = nullptr;
    decltype(&soxr_create) create = nullptr;
    decltype(&soxr_process) process = nullptr;
    decltype(&soxr_delete) destroy = nullptr;
    bool loaded = false;
};

const Soxr& library() {
    static const Soxr soxr;
    return soxr;
}

}  // namespace

struct Resampler::State {
    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (soxr != nullptr)
            library().destroy(soxr);
    }
    soxr_t soxr = nullptr;
};

Resampler::Resampler(int from_hz, int to_hz)
    : state_(std::make_unique<State>()), ratio_(static_cast<double>(to_hz) / from_hz) {
    if (!library().loaded)
        return;
    const soxr_io_spec_t types = library().io_spec(SOXR_INT16_I, SOXR_FLOAT32_I);
    const soxr_quality_spec_t quality = library().quality_spec(SOXR_HQ, 0);
    constexpr unsigned mono = 1;
    state_->soxr = library().create(from_hz, to_hz, mono, nullptr, &types, &quality, nullptr);
}

Resampler::~Resampler() = default;

bool Resampler::ok() const {
    return state_->soxr != nullptr;
}

std::vector<float> Resampler::resample(std::span<const std::int16_t> samples) {
    const bool at_end = samples.empty();
    std::vector<float> all;
    std::vector<float> some(static_cast<std::size_t>(static_cast<double>(samples.size()) * ratio_) +
                            4096);
    std::size_t made = 0;
    do {
        std::size_t taken = 0;
        library().process(state_->soxr, at_end ? nullptr : samples.data(), samples.size(), &taken,
                          some.data(), some.size(), &made);
        all.insert(all.end(), some.begin(), some.begin() + static_cast<std::ptrdiff_t>(made));
        if (!at_end)
            samples = samples.subspan(taken);
    } while (made > 0 && (at_end || !samples.empty()));
    return all;
}

}  // namespace aloud
