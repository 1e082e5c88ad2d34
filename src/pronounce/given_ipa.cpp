// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/given_ipa.hpp"

#include "base/translate.hpp"
#include "pronounce/mnemonics.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

namespace aloud {

std::string_view bare_ipa(std::string_view ipa) {
    std::string_view bare = trim(ipa);
    for (const std::string_view pair : {"//", "[]"}) {
        if (bare.size() >= 2 && bare.front() == pair[0] && bare.back() == pair[1])
            return trim(bare.substr(1, bare.size() - 2));
    }
    return bare;
}

std::string ipa_problem(std::string_view ipa, const Language& language) {
    if (trim(ipa).empty())
        return tr("the IPA is empty");
    const PhonemeTable table = table_of(language);
    if (table == PhonemeTable::none)
        return tr("IPA is not known for the voices of '{}'; give another spelling with --as",
                  language.tag);
    const std::string unknown = unknown_ipa(ipa);
    if (!unknown.empty())
        return tr("'{}' at character {} is not known in IPA", unknown,
                  count_code_points(ipa.substr(0, ipa.find(unknown))) + 1);
    if (to_mnemonics(ipa, table).text.empty())
        return tr("the voice of '{}' has none of these sounds", language.tag);
    return {};
}

}  // namespace aloud
