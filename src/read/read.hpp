// SPDX-License-Identifier: GPL-3.0-or-later

// read: a file, standard input or a URL becomes a Document: its bytes decoded to UTF-8 and its
// media type recognised. Nothing in the text is judged here.
//
// The encoding is the byte order mark's, else UTF-8 when the bytes are valid, else what the server
// or the MIME header says, else what an HTML <meta> in the first 64 KB says, else a guess from the
// bytes. Carriage returns become line feeds, NULs vanish.
#pragma once

#include "base/result.hpp"
#include "model/document.hpp"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace aloud {

struct ReadOptions {
    std::optional<MediaType> media_type;  ///< what the user says it is; else recognised by content
    std::size_t size_limit_bytes = 256U << 20U;  ///< for URLs there is a lower one, UrlLimits
    std::stop_token stop = {};                   ///< ends the fetching of a URL
};

/// A path, "-" for standard input, or an http or https URL. Errors are of kind input and name the
/// file and the cause.
Result<Document> read_input(const std::string& input, const ReadOptions& options = {});

/// The same for bytes at hand; `origin` is for messages, and its ending is a hint to the media
/// type. Fails on binary data and on input without any text.
Result<Document> read_bytes(std::string bytes, const std::string& origin,
                            const ReadOptions& options = {});

/// "html", "text", "markdown", "epub", "mhtml", "feed"; nothing for other names.
std::optional<MediaType> media_type_named(std::string_view name);

}  // namespace aloud
