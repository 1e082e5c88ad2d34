// SPDX-License-Identifier: GPL-3.0-or-later

// A worker speaks every utterance in a child of its own, forked from an engine that has never
// spoken: so nothing said before can be heard, and a crash costs one utterance. The child leaves
// its answer in shared memory, the worker sends it on.

#include "base/heap.hpp"
#include "base/translate.hpp"
#include "synthesise/espeak.hpp"
#include "synthesise/protocol.hpp"
#include "synthesise/synthesise.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace aloud {
namespace {

constexpr rlim_t cpu_limit_s = 10;
constexpr std::size_t answer_bytes = frame_header_bytes + longest_payload;

/// False at the end of the input, or when it fails.
bool read_exactly(int descriptor, char* bytes, std::size_t count) {
    while (count > 0) {
        const ssize_t got = read(descriptor, bytes, count);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        count -= static_cast<std::size_t>(got);
    }
    return true;
}

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// None at the end of the input, or when it is not ours.
std::optional<Request> read_request(int descriptor) {
    std::string header(frame_header_bytes, '\0');
    if (!read_exactly(descriptor, header.data(), header.size()))
        return std::nullopt;
    const auto length = payload_length(header);
    if (!length)
        return std::nullopt;
    std::string payload(*length, '\0');
    if (!read_exactly(descriptor, payload.data(), payload.size()))
        return std::nullopt;
    return decode_request(payload);
}

/// Memory that a child writes and its parent reads.
class SharedAnswer {
  public:
    SharedAnswer()
        : memory_(mmap(nullptr, answer_bytes, PROT_READ | PROT_WRITE,
                       MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)) {}
    ~SharedAnswer() {
        if (valid())
            munmap(memory_, answer_bytes);
    }
    SharedAnswer(const SharedAnswer&) = delete;
    SharedAnswer& operator=(const SharedAnswer&) = delete;

    [[nodiscard]] bool valid() const { return memory_ != MAP_FAILED; }

    bool put(std::string_view frame) {
        if (!valid() || frame.size() > answer_bytes)
            return false;
        std::memcpy(memory_, frame.data(), frame.size());
        return true;
    }

    [[nodiscard]] std::string_view frame() const {
        const std::string_view all(static_cast<const char*>(memory_), answer_bytes);
        return all.substr(0, frame_header_bytes + payload_length(all).value_or(0));
    }

  private:
    void* memory_;
};

template <typename T>
Answer to_answer(Result<T> result) {
    if (!result)
        return result.error();
    return std::move(*result);
}

Answer answer(Espeak& engine, const Request& request) {
    switch (request.kind) {
        case RequestKind::speak:
        case RequestKind::speak_apart:
            return to_answer(engine.speak(request.utterance));
        case RequestKind::transcribe:
            return to_answer(engine.transcribe(request.utterance));
        case RequestKind::sound_out:
            return to_answer(engine.sound_out(request.utterance));
        case RequestKind::voices:
            return engine.voices();
    }
    return Error{ErrorKind::internal, tr("unknown request")};
}

std::string cause_of_death(int status) {
    if (!WIFSIGNALED(status))
        return tr("the speech engine gave up");
    if (WTERMSIG(status) == SIGXCPU)
        return tr("the speech engine worked on it for more than {} seconds", cpu_limit_s);
    return tr("the speech engine crashed (signal {})", WTERMSIG(status));
}

void seed_random_numbers() {
    std::srand(1);
}  // some voices breathe by them

[[noreturn]] void answer_in_child(Espeak& engine, const Request& request, SharedAnswer& shared) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit limit{cpu_limit_s, cpu_limit_s + 1};
    setrlimit(RLIMIT_CPU, &limit);
    const bool done = shared.put(encode(answer(engine, request)));
    _exit(done ? EXIT_SUCCESS : EXIT_FAILURE);
}

/// Ends this process when the work takes more CPU time than a child may.
void limit_cpu(time_t seconds) {
    const itimerval limit{{0, 0}, {seconds, 0}};
    setitimer(ITIMER_PROF, &limit, nullptr);
}

class Worker {
  public:
    explicit Worker(Espeak& engine) : engine_(engine) {}

    /// Sends the answer; false when nobody listens any more.
    bool handle(const Request& request) {
        if (request.kind != RequestKind::voices) {
            if (const Result<void> prepared = engine_.prepare(request.utterance.voice); !prepared)
                return send(prepared.error());
        }
        seed_random_numbers();
        if (request.kind == RequestKind::speak && engine_.can_rewind(request.utterance))
            return answer_here(request);
        return answer_apart(request);
    }

  private:
    bool answer_here(const Request& request) {
        limit_cpu(cpu_limit_s);
        const std::string frame = encode(answer(engine_, request));
        limit_cpu(0);
        return write_all(STDOUT_FILENO, frame);
    }

    bool answer_apart(const Request& request) {
        const pid_t child = fork();
        if (child == 0)
            answer_in_child(engine_, request, shared_);
        if (child < 0)
            return send(
                Error{ErrorKind::synthesis, tr("cannot start a process for the speech engine")});
        int status = 0;
        while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
        }
        if (!WIFEXITED(status) || WEXITSTATUS(status) != EXIT_SUCCESS)
            return send(Error{ErrorKind::synthesis, cause_of_death(status)});
        return write_all(STDOUT_FILENO, shared_.frame());
    }

    static bool send(const Error& error) { return write_all(STDOUT_FILENO, encode(Answer(error))); }

    Espeak& engine_;
    SharedAnswer shared_;
};

/// Ctrl-C and Ctrl-Z are for the coordinator; the worker ends when its input does.
void ignore_signals() {
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGTSTP})
        std::signal(number, SIG_IGN);
}

void silence_standard_error() {
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) {
        dup2(nowhere, STDERR_FILENO);
        close(nowhere);
    }
}

/// What undoing may leave on the heap before another worker takes over.
constexpr std::size_t most_left = std::size_t{32} << 20;

int serve() {
    Result<std::unique_ptr<Espeak>> engine = start_espeak();
    if (!engine) {
        while (read_request(STDIN_FILENO) &&
               write_all(STDOUT_FILENO, encode(Answer(engine.error())))) {
        }
        return EXIT_FAILURE;
    }
    Worker worker(**engine);
    const std::size_t heap_at_start = heap_bytes();
    while (const std::optional<Request> request = read_request(STDIN_FILENO)) {
        if (!worker.handle(*request) || heap_bytes() > heap_at_start + most_left)
            break;
    }
    return EXIT_SUCCESS;
}

}  // namespace

int worker_main() {
    ignore_signals();
    // Each sentence's sound would else come in pages from the system and go back to it.
    constexpr int kept_bytes = 16 << 20;
    set_heap(kept_bytes, kept_bytes);
    silence_standard_error();
    _exit(serve());
}

}  // namespace aloud
