// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/abbreviation_tables.hpp"

namespace aloud {

std::vector<Abbreviation> arabic_abbreviations() {
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

}  // namespace aloud
