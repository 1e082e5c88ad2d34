// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/abbreviations_foreign.hpp"

namespace aloud {
namespace {

using Table = std::vector<Abbreviation>;

Table arabic() {
    using enum SentenceEnd;
    return {
        {"د.", "دكتور", never},
        {"أ.د.", "أستاذ دكتور", never},
        {"أ.", "أستاذ", never},
        {"م.", "", never},
        {"ص.", "صفحة", never},
        {"ص. ب.", "صندوق بريد", never},
        {"ج.", "", never},
        {"ط.", "", never},
        {"ق. م.", "قبل الميلاد", likely},
        {"ق.م.", "قبل الميلاد", likely},
        {"إلخ.", "إلى آخره", likely},
        {"الخ.", "إلى آخره", likely},
        {"ت.", "", never},
        {"هـ.", "", likely},
        // names of Latin letters, as initials
        {"إس.", "", never},
        {"إم.", "", never},
        {"إف.", "", never},
        {"إل.", "", never},
        {"إن.", "", never},
        {"إتش.", "", never},
        {"جي.", "", never},
        {"بي.", "", never},
        {"دي.", "", never},
        {"تي.", "", never},
        {"كيه.", "", never},
    };
}

}  // namespace

const std::vector<Abbreviation>& arabic_abbreviations() {
    static const Table table = arabic();
    return table;
}

}  // namespace aloud
