// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sentence.hpp"

namespace aloud {

Span written_span(const Sentence& sentence, Span spoken) {
    Span written = spoken;
    for (const Rewrite& rewrite : sentence.rewrites) {
        if (rewrite.spoken.begin >= spoken.end)
            break;
        if (rewrite.spoken.end <= spoken.begin) {
            written.begin = spoken.begin - rewrite.spoken.end + rewrite.written.end;
            written.end = spoken.end - rewrite.spoken.end + rewrite.written.end;
            continue;
        }
        if (rewrite.spoken.begin <= spoken.begin)
            written.begin = rewrite.written.begin;
        written.end = spoken.end <= rewrite.spoken.end
                          ? rewrite.written.end
                          : spoken.end - rewrite.spoken.end + rewrite.written.end;
    }
    return written;
}

}  // namespace aloud
