package org.walkrounds.room;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the events say of the people: raised hands, and who may do what. */
final class Persons {

    private final Map<String, Person> hands = new LinkedHashMap<>();
    private final Set<String> muted = new HashSet<>();
    private final Set<String> banned = new HashSet<>();
    private final Set<String> staff = new HashSet<>();
    private final Set<String> erased = new HashSet<>();

    boolean isMuted(String person) {
        return muted.contains(person);
    }

    boolean isBanned(String person) {
        return banned.contains(person);
    }

    /** Whether somebody has acted here as one of those who run the session. */
    boolean isStaff(String person) {
        return staff.contains(person);
    }

    /** The person as the log may still call them: whoever was erased stays nameless, connected or not. */
    Person named(Person person) {
        return erased.contains(person.id()) ? person.nameless() : person;
    }

    /** Who wants to speak, the one who has waited longest first. */
    List<Person> hands() {
        return List.copyOf(hands.values());
    }

    int raised() {
        return hands.size();
    }

    Optional<Person> hand(String person) {
        return Optional.ofNullable(hands.get(person));
    }

    List<String> muted() {
        return muted.stream().sorted().toList();
    }

    List<String> banned() {
        return banned.stream().sorted().toList();
    }

    void see(Person person) {
        // The house writes down who comes and goes, under the person's id.
        if (person.role().isStaff() && person.role() != RoomRole.HOUSE) {
            staff.add(person.id());
        }
    }

    void apply(Logged entry, PersonEvent event) {
        switch (event) {
            case PersonEvent.Hand hand -> {
                if (hand.up()) {
                    hands.putIfAbsent(entry.by().id(), entry.by());
                } else {
                    hands.remove(entry.by().id());
                }
            }
            case PersonEvent.Call call -> hands.remove(call.person());
            case PersonEvent.Lower lower -> hands.remove(lower.person());
            case PersonEvent.Mute mute -> set(muted, mute.person(), mute.on());
            case PersonEvent.Remove remove -> hands.remove(remove.person());
            case PersonEvent.Ban ban -> {
                set(banned, ban.person(), ban.on());
                hands.remove(ban.person());
            }
            case PersonEvent.Erase erase -> {
                erased.add(erase.person());
                hands.remove(erase.person());
            }
            case PersonEvent.Left left -> hands.remove(entry.by().id());
            case PersonEvent.Joined joined -> {}
            case PersonEvent.Attendance attendance -> {}
        }
    }

    private static void set(Set<String> set, String person, boolean on) {
        if (on) {
            set.add(person);
        } else {
            set.remove(person);
        }
    }
}
