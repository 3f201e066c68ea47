package org.walkrounds.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions as their events have left them. */
final class Questions {

    /** A question as it stands now. */
    static final class Question {

        private final long number;
        private final Instant at;
        private final Person by;
        private final QuestionEvent.Ask ask;
        private final Set<String> voters = new HashSet<>();
        private final List<Long> copies = new ArrayList<>();
        private boolean held;
        private String answer = "";
        private String answerer = "";
        private boolean answered;
        private long mergedInto;

        private Question(long number, Instant at, Person by, QuestionEvent.Ask ask) {
            this.number = number;
            this.at = at;
            this.by = by;
            this.ask = ask;
            this.held = ask.held();
            copies.add(number);
            voters.add(by.id());
        }

        Person by() {
            return by;
        }

        QuestionEvent.Ask ask() {
            return ask;
        }

        boolean isHeld() {
            return held;
        }

        boolean isOpen() {
            return !held && mergedInto == 0;
        }

        /** How many want it answered; who asks is the first. */
        int votes() {
            return voters.size();
        }
    }

    /**
     * A question as it is shown.
     *
     * @param by who asked; nobody where that is not shown
     * @param answer in writing; may be empty
     * @param answered whether it was answered by word of mouth
     * @param merged the question that it has joined; 0 for none
     */
    record Shown(
            long n,
            long at,
            Optional<Person> by,
            String text,
            boolean anonymous,
            boolean held,
            int votes,
            String answer,
            String answerer,
            boolean answered,
            long merged) {}

    private final Map<Long, Question> questions = new LinkedHashMap<>();
    private long current;

    /** Numbers of all that are there. */
    Set<Long> numbers() {
        return Set.copyOf(questions.keySet());
    }

    Optional<Question> find(long number) {
        return Optional.ofNullable(questions.get(number));
    }

    /** The one that is being answered; 0 for none. */
    long current() {
        return current;
    }

    int votes(long number) {
        return find(number).map(Question::votes).orElse(0);
    }

    /** Numbers of all events that hold a question's words or its answer's. */
    List<Long> copies(long number) {
        return find(number).map(found -> List.copyOf(found.copies)).orElse(List.of());
    }

    /** How many there would be for {@code into} if {@code question} joined it. */
    int votesTogether(long question, long into) {
        Set<String> both = new HashSet<>(questions.get(into).voters);
        both.addAll(questions.get(question).voters);
        return both.size();
    }

    List<Shown> shown(Audience audience) {
        return questions.values().stream()
                .filter(question -> !question.held || audience == Audience.STAFF)
                .map(question -> shown(question, audience))
                .toList();
    }

    /** Those that somebody has asked. */
    List<Shown> askedBy(String person) {
        return questions.values().stream()
                .filter(question -> question.by.id().equals(person))
                .map(question -> shown(question, Audience.STAFF))
                .toList();
    }

    /** Numbers of those that somebody wants answered. */
    List<Long> votedBy(String person) {
        return questions.values().stream()
                .filter(question -> question.voters.contains(person))
                .map(question -> question.number)
                .toList();
    }

    void apply(Logged entry, QuestionEvent event) {
        switch (event) {
            case QuestionEvent.Ask ask ->
                questions.put(entry.number(), new Question(entry.number(), entry.at(), entry.by(), ask));
            case QuestionEvent.Approve approve ->
                find(approve.question()).ifPresent(question -> {
                    question.held = false;
                    question.copies.add(entry.number());
                });
            case QuestionEvent.Vote vote ->
                find(vote.question()).ifPresent(question -> {
                    if (vote.on()) {
                        question.voters.add(entry.by().id());
                    } else {
                        question.voters.remove(entry.by().id());
                    }
                });
            case QuestionEvent.Answer answer ->
                find(answer.question()).ifPresent(question -> {
                    question.answer = answer.text();
                    question.answerer = entry.by().name();
                    question.copies.add(entry.number());
                    settle(question);
                });
            case QuestionEvent.Answered answered ->
                find(answered.question()).ifPresent(question -> {
                    question.answered = true;
                    settle(question);
                });
            case QuestionEvent.Current next -> current = next.question();
            case QuestionEvent.Merge merge -> find(merge.question()).ifPresent(question -> merge(question, merge));
            case QuestionEvent.Withdraw withdraw -> remove(withdraw.question());
            case QuestionEvent.Remove remove -> remove(remove.question());
        }
    }

    private void merge(Question question, QuestionEvent.Merge merge) {
        question.mergedInto = merge.into();
        find(merge.into()).ifPresent(into -> into.voters.addAll(question.voters));
        settle(question);
    }

    private void settle(Question question) {
        if (current == question.number) {
            current = 0;
        }
    }

    private void remove(long number) {
        questions.remove(number);
        if (current == number) {
            current = 0;
        }
    }

    private static Shown shown(Question question, Audience audience) {
        boolean named = !question.ask.anonymous() || audience == Audience.STAFF;
        return new Shown(
                question.number,
                question.at.toEpochMilli(),
                named ? Optional.of(question.by) : Optional.empty(),
                question.ask.text(),
                question.ask.anonymous(),
                question.held,
                question.votes(),
                question.answer,
                question.answerer,
                question.answered,
                question.mergedInto);
    }
}
