// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/pool.hpp"

#include "support/utterances.hpp"
#include "synthesise/plain_form.hpp"

#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <random>
#include <thread>

using namespace aloud;
using namespace std::chrono_literals;

namespace {

const std::vector<std::string> real_worker{ALOUD_TEST_WORKER};

std::unique_ptr<Pool> pool_of(int workers, const std::vector<std::string>& command = real_worker,
                              std::chrono::milliseconds patience = 60s) {
    Result<std::unique_ptr<Pool>> pool =
        start_pool({.workers = workers, .worker_command = command}, patience);
    REQUIRE(pool.ok());
    return std::move(*pool);
}

/// Utterances of different lengths in two languages and manners.
std::vector<Utterance> mixed_utterances(std::size_t count) {
    const std::vector<std::string> texts{
        "The bridge was closed on Monday.", "No!",
        "Engineers, who had warned of it for years, spoke of “a lucky escape” — nobody was hurt.",
        "Why did it take so long?", "The minister declined to comment (twice)."};
    std::vector<Utterance> utterances;
    for (std::size_t i = 0; i < count; ++i) {
        Utterance utterance = make_utterance(texts[i % texts.size()]);
        if (i % 7 == 3) {
            utterance = make_utterance("Мост закрыли в понедельник.");
            utterance.voice.id = "zle/ru";
            utterance.language.tag = "ru";
            for (Token& token : utterance.tokens)
                token.language = utterance.language;
        }
        utterance.voice.rate_wpm = i % 11 == 5 ? 500 : 300;
        utterances.push_back(utterance);
    }
    return utterances;
}

Speech speak_alone(const Utterance& utterance) {
    const auto pool = pool_of(1);
    pool->submit(utterance);
    Result<Speech> speech = pool->next();
    REQUIRE(speech.ok());
    return std::move(*speech);
}

std::vector<Speech> speak_all(Pool& pool, const std::vector<Utterance>& utterances) {
    std::vector<Speech> speeches;
    std::size_t submitted = 0;
    while (speeches.size() < utterances.size()) {
        while (submitted < utterances.size() && pool.has_room())
            pool.submit(utterances[submitted++]);
        Result<Speech> speech = pool.next();
        REQUIRE(speech.ok());
        speeches.push_back(std::move(*speech));
    }
    return speeches;
}

std::vector<pid_t> child_processes() {
    std::vector<pid_t> children;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        std::ifstream stat(entry.path() / "stat");
        pid_t process = 0;
        std::string name;
        std::string state;
        pid_t parent = 0;
        if (stat >> process >> name >> state >> parent && parent == getpid() && state != "Z")
            children.push_back(process);
    }
    return children;
}

/// A worker that fails as often as told, and then is the real one.
std::vector<std::string> failing_worker(const std::filesystem::path& folder, int failures) {
    const std::string script = "for i in $(seq " + std::to_string(failures) +
                               "); do mkdir $1/$i 2>/dev/null && exit 1; done; exec $0";
    return {"/bin/sh", "-c", script, ALOUD_TEST_WORKER, folder.string()};
}

class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "aloud-pool-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path_); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

}  // namespace

TEST_CASE("a worker that is a copy of this process says the same", "[synthesise]") {
    const std::vector<Utterance> utterances = mixed_utterances(20);
    const auto copies = pool_of(2, {});
    CHECK(speak_all(*copies, utterances) == speak_all(*pool_of(2), utterances));
}

TEST_CASE("copies hold nothing open that is ours", "[synthesise]") {
    int ends[2] = {};
    REQUIRE(pipe(ends) == 0);
    const auto copies = pool_of(1, {});
    copies->submit(make_utterance("Hello."));
    CHECK(copies->next().ok());
    close(ends[1]);
    char byte = 0;
    CHECK(read(ends[0], &byte, 1) == 0);  // the end: nobody else can write
    close(ends[0]);
}

TEST_CASE("speech does not depend on what was said before, nor on the number of workers",
          "[synthesise]") {
    const std::vector<Utterance> utterances = mixed_utterances(20);
    std::vector<Speech> alone;
    for (const Utterance& utterance : utterances)
        alone.push_back(speak_alone(utterance));
    for (const int workers : {1, 2, 8}) {
        CAPTURE(workers);
        CHECK(speak_all(*pool_of(workers), utterances) == alone);
    }
}

TEST_CASE("workers may be killed at any time", "[synthesise]") {
    const std::vector<Utterance> utterances = mixed_utterances(60);
    const std::vector<Speech> expected = speak_all(*pool_of(1), utterances);
    std::mt19937 random(7);
    const auto pool = pool_of(2);
    std::size_t submitted = 0;
    for (std::size_t i = 0; i < utterances.size(); ++i) {
        while (submitted < utterances.size() && pool->has_room())
            pool->submit(utterances[submitted++]);
        if (i % 4 == 2) {
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 4000));
            const std::vector<pid_t> workers = child_processes();
            if (!workers.empty())
                kill(workers[random() % workers.size()], SIGKILL);
        }
        const Result<Speech> speech = pool->next();
        CAPTURE(i);
        REQUIRE(speech.ok());
        CHECK(*speech == expected[i]);
    }
    CHECK(pool->pending() == 0);
}

TEST_CASE("a pool leaves no process behind", "[synthesise]") {
    {
        const auto pool = pool_of(3);
        for (const Utterance& utterance : mixed_utterances(9))
            pool->submit(utterance);
        CHECK(pool->next().ok());
        CHECK(child_processes().size() == 3);
    }
    CHECK(waitpid(-1, nullptr, WNOHANG) == -1);
    CHECK(errno == ECHILD);
}

TEST_CASE("Ctrl-C does not reach the workers", "[synthesise]") {
    const auto pool = pool_of(1);
    for (const pid_t worker : child_processes()) {
        kill(worker, SIGINT);
        kill(worker, SIGTERM);
    }
    const std::vector<pid_t> before = child_processes();
    pool->submit(make_utterance("Still here."));
    CHECK(pool->next().ok());
    CHECK(child_processes() == before);
}

TEST_CASE("an utterance is tried again, then in plain form, then given up", "[synthesise]") {
    Utterance utterance = make_utterance("In Kent.");
    utterance.tokens[1].phonemes = "k'Vnt";
    const TemporaryFolder folder;
    const auto speak = [&](int failures) {
        const auto pool = pool_of(1, failing_worker(folder.path(), failures));
        pool->submit(utterance);
        return pool->next();
    };
    SECTION("as it is") {
        const Result<Speech> speech = speak(3);
        REQUIRE(speech.ok());
        CHECK(*speech == speak_alone(utterance));
    }
    SECTION("then in plain form") {
        Result<Speech> speech = speak(4);
        REQUIRE(speech.ok());
        CHECK(speech->warning ==
              "'In Kent.' is said in plain form, names as the voice reads them: the speech worker "
              "died");
        speech->warning.clear();
        CHECK(*speech == speak_alone(plain_form(utterance)));
        CHECK_FALSE(*speech == speak_alone(utterance));
    }
    SECTION("then no more") {
        const Result<Speech> speech = speak(5);
        REQUIRE_FALSE(speech.ok());
        CHECK(speech.error() ==
              Error{ErrorKind::synthesis, "cannot say 'In Kent.': the speech worker died"});
    }
}

TEST_CASE("a worker that hangs or talks nonsense is given up", "[synthesise]") {
    const auto [command, why] = GENERATE(table<std::vector<std::string>, std::string>({
        {{"sleep", "60"}, "the speech worker hangs"},
        {{"cat"}, "the speech worker died"},
    }));
    const auto pool = pool_of(1, command, 50ms);
    pool->submit(make_utterance("Hello."));
    const Result<Speech> speech = pool->next();
    REQUIRE_FALSE(speech.ok());
    CHECK(speech.error().message == "cannot say 'Hello.': " + why);
}

TEST_CASE("a worker that is not there is a clear error", "[synthesise]") {
    const auto pool = start_pool({.workers = 1, .worker_command = {"/no/such/program"}});
    REQUIRE_FALSE(pool.ok());
    CHECK(pool.error().message ==
          "cannot start the speech worker '/no/such/program': No such file or directory");
}

TEST_CASE("questions are answered while utterances wait", "[synthesise]") {
    const auto pool = pool_of(2);
    for (const Utterance& utterance : mixed_utterances(8))
        pool->submit(utterance);
    CHECK(pool->transcribe(make_utterance("Hello")).ok());
    CHECK(pool->sound_out({make_utterance("Hello")}).at(0).ok());
    const auto voices = pool->voices();
    REQUIRE(voices.ok());
    CHECK(std::any_of(voices->begin(), voices->end(),
                      [](const EngineVoiceInfo& voice) { return voice.id == "gmw/en-US"; }));
    CHECK(pool->pending() == 8);
    for (int i = 0; i < 8; ++i)
        CHECK(pool->next().ok());
    CHECK_FALSE(pool->next().ok());
}

TEST_CASE("tokens are sounded out one by one, by all workers", "[synthesise]") {
    const auto pool = pool_of(2);
    Utterance names = make_utterance("Kent Kent Kent.");
    names.tokens[1].phonemes = "k|'a|n|t";
    names.tokens[2].phonemes = "k|G|n|t";  // an unknown phoneme: the engine drops the rest
    const auto sounds = pool->sound_out({names, make_utterance("Hello."), Utterance{}});
    REQUIRE(sounds.size() == 3);
    REQUIRE(sounds[0].ok());
    REQUIRE(sounds[0]->size() == 3);
    CHECK(sounds[0]->at(0).ipa == "kˈɛnt");
    CHECK(sounds[0]->at(1) == TokenSound{"k|'a|n|t", "kˈant"});
    CHECK(sounds[0]->at(2).mnemonics == "k");
    REQUIRE(sounds[1].ok());
    CHECK(sounds[1]->size() == 1);
    REQUIRE(sounds[2].ok());
    CHECK(sounds[2]->empty());
    Utterance elsewhere = make_utterance("Hello.");
    elsewhere.voice.id = "no/such";
    CHECK_FALSE(pool->sound_out({elsewhere}).at(0).ok());
}
