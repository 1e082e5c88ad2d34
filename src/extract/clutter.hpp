// SPDX-License-Identifier: GPL-3.0-or-later

// Recognises the short lines that a news page puts around and into an article: "Photo: Reuters",
// "Advertisement", "12 comments", a date alone, a button's label. Goes by the line alone, by its
// shape where that tells, by the word lists of clutter_words.cpp where words are what decides; no
// list is of one site. A line that is recognised may still be prose in a document without other
// furniture: the caller, who sees the neighbours, decides.
#pragma once

#include <string_view>

namespace aloud {

enum class Clutter {
    none,
    credit,   ///< who made the picture: "Photo: Reuters/Name Surname"
    source,   ///< where the news or the picture is from: "Source: ..."
    caption,  ///< a picture's caption that ends with such a credit
    byline,   ///< who wrote the article
    date,     ///< a date or a time and nothing else
    advertisement,
    counter,      ///< "12 comments", "5 min read", a number alone
    read_more,    ///< a pointer to another article: "Read more: ..."
    sign_up,      ///< asks to subscribe, follow, download
    agency_foot,  ///< "(Reporting by ...; editing by ...)"
    button,       ///< "Share", "Print", "Close"
    legal,        ///< copyright, cookies, terms
    section,      ///< heading of what is not the article: "Most read", "Related"
    author,       ///< heading of a note on the author
    comments,     ///< heading or button of the readers' comments
};

/// What kind of furniture the line is; `none` for everything that may be the article's.
Clutter clutter_of(std::string_view line);

/// For people: "photo credit".
std::string_view clutter_reason(Clutter clutter);

}  // namespace aloud
