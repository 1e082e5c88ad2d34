// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html.hpp"
#include "fuzz/checks.hpp"
#include "support/account.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    const std::string page = repair_utf8(fuzz::text_of(data, size));
    const Article article = extract_html(page, {.captions = size % 2 == 1});
    fuzz::check_blocks(article.blocks);
    // A page that shows the source of a page is read as the page.
    const auto shown = lay_out(page, false).lines;
    if (shown.empty() || shown.front().text.front() != '<')
        fuzz::require(
            test::unaccounted({"input", MediaType::html, "UTF-8", page}, article).empty());
    fuzz::check_blocks(visible_blocks(page));
    return 0;
}
