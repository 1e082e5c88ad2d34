// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/pattern.hpp"

#include "base/translate.hpp"
#include "text/icu_library.hpp"

#include <fmt/format.h>
#include <unicode/unistr.h>
#include <unicode/uregex.h>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace aloud {

namespace {

/// What of ICU's regular expressions is used.
struct Regex {
    Regex() {
        SharedLibrary library = icu_i18n();
        loaded = library.find(ALOUD_ICU_NAME(uregex_open), open)
                     .find(ALOUD_ICU_NAME(uregex_clone), clone)
                     .find(ALOUD_ICU_NAME(uregex_close), close)
                     .find(ALOUD_ICU_NAME(uregex_setText), set_text)
                     .find(ALOUD_ICU_NAME(uregex_setStackLimit), set_stack_limit)
                     .find(ALOUD_ICU_NAME(uregex_setMatchCallback), on_match)
                     .find(ALOUD_ICU_NAME(uregex_setFindProgressCallback), on_progress)
                     .find(ALOUD_ICU_NAME(uregex_find), find)
                     .complete();
    }

    decltype(&uregex_open) open = nullptr;
    decltype(&uregex_clone) clone = nullptr;
    decltype(&uregex_close) close = nullptr;
    decltype(&uregex_setText) set_text = nullptr;
    decltype(&uregex_setStackLimit) set_stack_limit = nullptr;
    decltype(&uregex_setMatchCallback) on_match = nullptr;
    decltype(&uregex_setFindProgressCallback) on_progress = nullptr;
    decltype(&uregex_find) find = nullptr;
    bool loaded = false;
};

const Regex& regex() {
    static const Regex library;
    return library;
}

struct CloseExpression {
    void operator()(URegularExpression* expression) const { regex().close(expression); }
};
using Expression = std::unique_ptr<URegularExpression, CloseExpression>;

}  // namespace

struct Pattern::Compiled {
    Expression expression;
};

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int32_t stack_limit_bytes = 8 << 20;
constexpr std::size_t longest_expression = 4096;

icu::UnicodeString to_utf16(std::string_view text) {
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string cause(UErrorCode status) {
    switch (status) {
        case U_REGEX_BAD_ESCAPE_SEQUENCE:
            return tr("no such escape");
        case U_REGEX_MISMATCHED_PAREN:
            return tr("a parenthesis has no partner");
        case U_REGEX_MISSING_CLOSE_BRACKET:
            return tr("a bracket is not closed");
        case U_REGEX_NUMBER_TOO_BIG:
        case U_REGEX_PATTERN_TOO_BIG:
            return tr("too large a number of repetitions");
        case U_REGEX_BAD_INTERVAL:
        case U_REGEX_MAX_LT_MIN:
            return tr("the numbers in braces make no sense");
        case U_REGEX_INVALID_BACK_REF:
            return tr("it refers to a group that is not there");
        case U_REGEX_INVALID_FLAG:
            return tr("no such flag");
        case U_REGEX_LOOK_BEHIND_LIMIT:
            return tr("a look-behind must have a longest length");
        case U_REGEX_INVALID_RANGE:
            return tr("a range ends before it begins");
        case U_REGEX_INVALID_CAPTURE_GROUP_NAME:
            return tr("no good name for a group");
        default:
            return tr("it cannot be understood");
    }
}

/// The part of the expression before the place that ICU names.
std::string good_part(const icu::UnicodeString& expression, const UParseError& where) {
    std::string part;
    if (where.line <= 1 && where.offset > 0)
        expression.tempSubString(0, where.offset).toUTF8String(part);
    return part;
}

Error mistake(std::string_view expression, std::string_view what) {
    return {ErrorKind::usage, tr("'{}' is no regular expression: {}", expression, what)};
}

// ICU asks both of these again and again while it searches; they end the search when they say no.
UBool has_time_inside(const void* deadline, std::int32_t) {
    return static_cast<UBool>(Clock::now() < *static_cast<const Clock::time_point*>(deadline));
}
UBool has_time_between(const void* deadline, std::int64_t) {
    return has_time_inside(deadline, 0);
}

}  // namespace

Pattern::Pattern(std::string_view expression, std::shared_ptr<const Compiled> compiled)
    : expression_(expression), compiled_(std::move(compiled)) {}

Result<Pattern> Pattern::compile(std::string_view expression) {
    if (expression.empty())
        return mistake(expression, tr("it is empty, and would match every line"));
    if (expression.size() > longest_expression)
        return mistake(expression.substr(0, 60), tr("it is too long"));
    if (!regex().loaded)
        return mistake(expression, tr("ICU's library libicui18n cannot be loaded"));
    const icu::UnicodeString wide = to_utf16(expression);
    UErrorCode status = U_ZERO_ERROR;
    UParseError where{};
    auto compiled = std::make_shared<Compiled>();
    compiled->expression.reset(
        regex().open(wide.getBuffer(), wide.length(), UREGEX_CASE_INSENSITIVE, &where, &status));
    if (U_FAILURE(status) || compiled->expression == nullptr) {
        const std::string part = good_part(wide, where);
        return mistake(expression, part.empty()
                                       ? std::string(cause(status))
                                       : tr("{}, at the end of '{}'", cause(status), part));
    }
    return Pattern(expression, std::move(compiled));
}

SearchResult Pattern::search(std::string_view line, std::chrono::nanoseconds& time_left) const {
    if (time_left <= std::chrono::nanoseconds(0))
        return SearchResult::given_up;
    const icu::UnicodeString wide = to_utf16(line);
    const Clock::time_point start = Clock::now();
    const Clock::time_point deadline = start + time_left;
    UErrorCode status = U_ZERO_ERROR;
    const Expression matcher(regex().clone(compiled_->expression.get(), &status));
    regex().set_text(matcher.get(), wide.getBuffer(), wide.length(), &status);
    regex().set_stack_limit(matcher.get(), stack_limit_bytes, &status);
    regex().on_match(matcher.get(), has_time_inside, &deadline, &status);
    regex().on_progress(matcher.get(), has_time_between, &deadline, &status);
    const bool found = regex().find(matcher.get(), -1, &status) != 0;
    time_left -= Clock::now() - start;
    if (U_FAILURE(status))
        return SearchResult::given_up;
    return found ? SearchResult::yes : SearchResult::no;
}

}  // namespace aloud
