// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/mnemonics.hpp"

#include "pronounce/phoneme_table.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

/// Different letters for one sound; ties say nothing that the letters do not.
std::string normalise_ipa(std::string_view ipa) {
    std::string normal;
    for (std::size_t at = 0; at < ipa.size();) {
        const CodePoint c = decode_at(ipa, at);
        at += c.length;
        if (c.value == U'ɹ' || c.value == U'ɻ')
            normal += 'r';
        else if (c.value == U'g')
            append_utf8(normal, U'ɡ');
        else if (c.value != 0x0361 && c.value != 0x035C)
            append_utf8(normal, c.value);
    }
    return normal;
}

const PhonemeRow* longest(std::span<const PhonemeRow> rows, std::string_view ipa) {
    const PhonemeRow* best = nullptr;
    for (const PhonemeRow& row : rows) {
        if (ipa.starts_with(row.ipa) && (best == nullptr || row.ipa.size() > best->ipa.size()))
            best = &row;
    }
    return best;
}

bool is_stress(char32_t c) {
    return c == U'ˈ' || c == U'ˌ';
}
bool is_break(char32_t c) {
    return c == ' ' || c == '-' || c == 0x2011 || c == 0x00A0;
}

/// Whether a vowel is the next sound; a word break may lie between when `across` is set.
bool vowel_follows(std::string_view rest, bool across, bool at_end = false) {
    for (std::size_t at = 0; at < rest.size();) {
        const CodePoint c = decode_at(rest, at);
        const bool skipped = is_stress(c.value) || (across && is_break(c.value)) ||
                             ignored_signs().find(c.value) != std::u32string_view::npos;
        if (!skipped)
            return longest(vowel_rows(), rest.substr(at)) != nullptr;
        at += c.length;
    }
    return at_end;
}

bool back_vowel_follows(std::string_view rest) {
    constexpr std::u32string_view back = U"aɑɐəʌɒɔoɵuʊʉ";
    const char32_t c = decode_at(rest, 0).value;
    return back.find(is_stress(c) ? decode_at(rest, 2).value : c) != std::u32string_view::npos;
}

/// British English puts an [r] between these and a vowel, spelt or not; names have none.
std::string_view without_linking_r(std::string_view mnemonic) {
    struct Pair {
        std::string_view linking;
        std::string_view plain;
    };
    constexpr auto pairs = std::to_array<Pair>(
        {{"A:", "A#"}, {"@", "a#"}, {"i@", "i|a#"}, {"U@", "u|a#"}, {"e@", "e|a#"}});
    for (const Pair& pair : pairs) {
        if (pair.linking == mnemonic)
            return pair.plain;
    }
    return mnemonic;
}

class Converter {
  public:
    Converter(std::string_view ipa, PhonemeTable table, bool vowel_next)
        : ipa_(ipa), table_(table), vowel_next_(vowel_next) {}

    Mnemonics run() {
        while (at_ < ipa_.size())
            step();
        return std::move(result_);
    }

  private:
    void step();
    bool take_rhotic(std::string_view rest);
    bool take_vowel(std::string_view rest);
    bool take_consonant(std::string_view rest);
    void take_palatalisation(std::string_view after);
    void emit(const PhonemeRow& row, std::string_view mnemonic, bool vowel);
    void put(std::string_view mnemonic);
    void word_break();

    std::string_view ipa_;
    PhonemeTable table_;
    bool vowel_next_;
    std::size_t at_ = 0;
    std::size_t word_begin_ = 0;  ///< in the result
    std::size_t sounds_ = 0;      ///< in this word
    char stress_ = 0;             ///< for the next vowel
    Mnemonics result_;
};

void Converter::put(std::string_view mnemonic) {
    if (sounds_ > 0)
        result_.text += '|';
    result_.text += mnemonic;
    ++sounds_;
}

void Converter::word_break() {
    stress_ = 0;
    if (sounds_ == 0)
        return;
    result_.text += "||";
    word_begin_ = result_.text.size();
    sounds_ = 0;
}

void Converter::emit(const PhonemeRow& row, std::string_view mnemonic, bool vowel) {
    if (mnemonic.empty()) {
        result_.approximations.push_back(std::string(row.ipa) + " is not said");
        return;
    }
    if (mnemonic.front() == '~') {
        mnemonic.remove_prefix(1);
        result_.approximations.push_back(std::string(row.ipa) + " as " + std::string(mnemonic));
    }
    std::string marked;
    if (vowel && stress_ != 0) {
        // one main stress a word: the last one
        if (stress_ == '\'')
            std::replace(result_.text.begin() + static_cast<std::ptrdiff_t>(word_begin_),
                         result_.text.end(), '\'', ',');
        marked += stress_;
        stress_ = 0;
    }
    put(marked.append(mnemonic));
}

bool Converter::take_rhotic(std::string_view rest) {
    if (table_ != PhonemeTable::english)
        return false;
    const PhonemeRow* row = longest(rhotic_rows(), rest);
    if (row == nullptr || vowel_follows(rest.substr(row->ipa.size()), false))
        return false;
    emit(*row, row->english, true);
    at_ += row->ipa.size();
    return true;
}

bool Converter::take_vowel(std::string_view rest) {
    const PhonemeRow* row = longest(vowel_rows(), rest);
    if (row == nullptr)
        return false;
    at_ += row->ipa.size();
    std::string_view mnemonic = row->in(table_);
    if (table_ == PhonemeTable::english) {
        if (row->ipa == "i" && stress_ != 0)
            mnemonic = "i:";
        else if (vowel_follows(ipa_.substr(at_), true, vowel_next_))
            mnemonic = without_linking_r(mnemonic);
    }
    emit(*row, mnemonic, true);
    return true;
}

bool Converter::take_consonant(std::string_view rest) {
    const PhonemeRow* row = longest(consonant_rows(), rest);
    if (row == nullptr)
        return false;
    at_ += row->ipa.size();
    emit(*row, row->in(table_), false);
    return true;
}

void Converter::take_palatalisation(std::string_view after) {
    if (table_ == PhonemeTable::english && back_vowel_follows(after))
        put("j");
    constexpr std::string_view softened = "bdfgklmnprstvxz";
    if (table_ == PhonemeTable::russian && sounds_ > 0 &&
        softened.find(result_.text.back()) != std::string_view::npos)
        result_.text += ';';
}

void Converter::step() {
    const std::string_view rest = ipa_.substr(at_);
    if (take_rhotic(rest) || take_vowel(rest) || take_consonant(rest))
        return;
    const CodePoint c = decode_at(rest, 0);
    at_ += c.length;
    if (is_break(c.value))
        word_break();
    else if (c.value == U'ˈ')
        stress_ = '\'';
    else if (c.value == U'ˌ' && stress_ == 0)
        stress_ = ',';
    else if (c.value == U'ʲ')
        take_palatalisation(ipa_.substr(at_));
}

/// One flag for each code point up to the last that IPA uses.
std::vector<bool> known_ipa_signs() {
    constexpr std::size_t last = 0x2100;
    std::vector<bool> known(last, false);
    std::string all = "ˈˌʲ -gɹɻ\u2011\u00A0";
    for (const char32_t sign : ignored_signs())
        append_utf8(all, sign);
    for (const std::span<const PhonemeRow> rows : {vowel_rows(), consonant_rows()}) {
        for (const PhonemeRow& row : rows)
            all += row.ipa;
    }
    for (std::size_t at = 0; at < all.size();) {
        const CodePoint c = decode_at(all, at);
        known[c.value] = true;
        at += c.length;
    }
    return known;
}

/// The longest mnemonic of the table that the text begins with; 0 when there is none.
std::size_t mnemonic_length(std::string_view text, PhonemeTable table) {
    constexpr std::size_t longest_mnemonic = 5;
    const std::string_view inventory = inventory_of(table);
    for (std::size_t length = std::min(longest_mnemonic, text.size()); length > 0; --length) {
        std::string entry = " ";
        entry.append(text.substr(0, length)).append(" ");
        if (text.substr(0, length).find(' ') == std::string_view::npos &&
            inventory.find(entry) != std::string_view::npos)
            return length;
    }
    return 0;
}

}  // namespace

PhonemeTable table_of(const EngineVoice& voice) {
    const std::string_view file = std::string_view(voice.id).substr(0, voice.id.find('+'));
    if (file == "gmw/en" || file == "gmw/en-US")
        return PhonemeTable::english;
    if (file == "zle/ru")
        return PhonemeTable::russian;
    return file == "sem/ar" ? PhonemeTable::arabic : PhonemeTable::none;
}

PhonemeTable table_of(const Language& language) {
    if (language.primary() == "en")
        return PhonemeTable::english;
    if (language.primary() == "ru")
        return PhonemeTable::russian;
    return language.primary() == "ar" ? PhonemeTable::arabic : PhonemeTable::none;
}

Mnemonics to_mnemonics(std::string_view ipa, PhonemeTable table, bool vowel_next) {
    if (table == PhonemeTable::none)
        return {};
    const std::string normal = normalise_ipa(trim(ipa));
    Mnemonics result = Converter(normal, table, vowel_next).run();
    while (result.text.ends_with('|'))
        result.text.pop_back();
    return result;
}

std::string separate_mnemonics(std::string_view mnemonics, PhonemeTable table) {
    std::string separated;
    std::string stress;
    for (std::size_t at = 0; at < mnemonics.size();) {
        const char c = mnemonics[at];
        const bool word = c == ' ' || mnemonics.substr(at).starts_with("||");
        if (word && !separated.empty() && !separated.ends_with("||"))
            separated += "||";
        if (c == '\'' || (c == ',' && stress.empty()))
            stress = c;
        if (word || c == '|' || c == '\'' || c == ',') {
            at += c == '|' && word ? 2 : 1;
            continue;
        }
        const std::size_t length = mnemonic_length(mnemonics.substr(at), table);
        if (length == 0)
            return {};
        if (!separated.empty() && !separated.ends_with("||"))
            separated += '|';
        separated.append(stress).append(mnemonics.substr(at, length));
        stress.clear();
        at += length;
    }
    return separated;
}

std::string unknown_ipa(std::string_view ipa) {
    static const std::vector<bool> known = known_ipa_signs();
    for (std::size_t at = 0; at < ipa.size();) {
        const CodePoint c = decode_at(ipa, at);
        if (c.value >= known.size() || !known[c.value])
            return std::string(ipa.substr(at, c.length));
        at += c.length;
    }
    return {};
}

std::string unknown_mnemonic(std::string_view mnemonics, PhonemeTable table) {
    for (std::size_t at = 0; at < mnemonics.size();) {
        constexpr std::string_view marks = "|', ";
        const bool mark = marks.find(mnemonics[at]) != std::string_view::npos;
        const std::size_t length = mark ? 1 : mnemonic_length(mnemonics.substr(at), table);
        if (length == 0)
            return std::string(mnemonics.substr(at, decode_at(mnemonics, at).length));
        at += length;
    }
    return {};
}

}  // namespace aloud
