// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/utterances.hpp"
#include "synthesise/isolation.hpp"
#include "synthesise/worker_process.hpp"

#include <catch2/catch.hpp>
#include <poll.h>

using namespace aloud;

namespace {

Answer ask(WorkerProcess& worker, const Request& request) {
    worker.send(request);
    while (worker.alive()) {
        worker.flush();
        if (std::optional<Answer> answer = worker.receive())
            return std::move(*answer);
        pollfd socket{worker.socket(), POLLIN, 0};
        poll(&socket, 1, 1000);
    }
    FAIL("the worker died");
    return {};
}

Utterance utterance_in(const std::string& text, const std::string& language) {
    Utterance utterance = make_utterance(text);
    utterance.language.tag = language;
    for (Token& token : utterance.tokens)
        token.language = utterance.language;
    return utterance;
}

}  // namespace

TEST_CASE("an engine set back speaks as one that never spoke", "[synthesise]") {
    Result<std::unique_ptr<WorkerProcess>> worker = WorkerProcess::start({ALOUD_TEST_WORKER});
    REQUIRE(worker.ok());
    const std::vector<std::pair<std::string, std::vector<std::string>>> readings{
        {"en-gb",
         {"The harbour froze in January, for the first time since 1947.", "Who knows?",
          "“It held,” she said — “just.” (The others did not.)"}},
        {"ru",
         {"Гавань замёрзла в январе, впервые с 1947 года.", "Кто знает?",
          "«Лёд выдержал», — сказала она."}}};
    for (const std::string voice :
         {"gmw/en", "gmw/en-US", "zle/ru", "gmw/en+f3", "gmw/en+whisper", "gmw/en+klatt2"}) {
        const auto& [language, texts] = readings[voice == "zle/ru" ? 1 : 0];
        for (const int rate : {120, 175, 449, 600}) {
            for (const std::string& text : texts) {
                CAPTURE(voice, rate, text);
                Request request{RequestKind::speak, utterance_in(text, language)};
                request.utterance.voice.id = voice;
                request.utterance.voice.rate_wpm = rate;
                REQUIRE_FALSE(needs_own_process(request.utterance, request.utterance.language));
                const Answer here = ask(**worker, request);
                request.kind = RequestKind::speak_apart;
                const Answer apart = ask(**worker, request);
                REQUIRE(std::holds_alternative<Speech>(here));
                CHECK((here == apart));
            }
        }
    }
}

TEST_CASE("what the engine may not undo gets a process of its own", "[synthesise]") {
    const Language english{"en-gb"};
    CHECK_FALSE(needs_own_process(utterance_in("Naïve, “it’s” 5 [or] so…", "en-gb"), english));
    CHECK(needs_own_process(utterance_in("the word дом", "en-gb"), english));
    CHECK(needs_own_process(utterance_in("home", "de"), english));
    CHECK(needs_own_process(utterance_in("fine 🙂", "en-gb"), english));
    CHECK(needs_own_process(utterance_in("घर", "hi"), Language{"hi"}));
    CHECK_FALSE(needs_own_process(utterance_in("Дом, 5", "ru"), Language{"ru"}));
    CHECK(needs_own_process(utterance_in("газета Times", "ru"), Language{"ru"}));
}
