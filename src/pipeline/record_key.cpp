// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/record_key.hpp"

#include "pipeline/fingerprint.hpp"

#include <cmath>
#include <cstdint>

namespace aloud {

std::string record_key(const Survey& survey, const RecordOptions& options,
                       std::string_view engine) {
    constexpr double quality_steps = 10'000;
    const AudioFileOptions& file = options.file;
    Fingerprint key;
    key.add(survey.said);
    key.add(engine);
    key.add(file_ending(file.format));
    key.add(std::int64_t{file.sample_rate_hz});
    key.add(std::int64_t{std::lround(file.quality.value_or(-1) * quality_steps)});
    const Tags& tags = file.tags;
    for (const std::string* tag : {&tags.title, &tags.author, &tags.date, &tags.site, &tags.url,
                                   &tags.language, &tags.narrator, &tags.encoder, &tags.picture})
        key.add(*tag);
    for (const CaptionFormat format : options.captions)
        key.add(file_ending(format));
    return key.hex();
}

}  // namespace aloud
