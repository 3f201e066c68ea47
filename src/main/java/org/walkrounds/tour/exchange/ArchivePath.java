package org.walkrounds.tour.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of files in archives: steps joined by slashes, without a way out. */
final class ArchivePath {

    private static final int LONGEST = 400;
    private static final Pattern FORBIDDEN = Pattern.compile("\\p{C}");
    private static final Pattern ABSOLUTE = Pattern.compile("^(/|[A-Za-z]:).*");

    private ArchivePath() {}

    /**
     * A name as an archive writes it, in its plain form.
     *
     * @throws UnusableArchiveException if it leads out of the archive, or cannot be the name of a file
     */
    static String of(String name) {
        String shown = shown(name);
        String path = name.replace('\\', '/');
        if (path.length() > LONGEST || FORBIDDEN.matcher(path).find()) {
            throw new UnusableArchiveException(shown, "is no name for a file. Rename it and pack the archive again.");
        }
        if (ABSOLUTE.matcher(path).matches()) {
            throw leavesArchive(shown);
        }
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                throw leavesArchive(shown);
            }
            if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** The file that an address in a file of a folder means; empty if that lies outside of the archive. */
    static Optional<String> within(String folder, String address) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + address.replace('\\', '/')).split("/", -1)) {
            if (step.equals("..") && steps.pollLast() == null) {
                return Optional.empty();
            }
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }

    /** The folder of a file with a slash at its end; empty for the topmost. */
    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** A name that is fit for a message. */
    static String shown(String name) {
        String printable = FORBIDDEN.matcher(name).replaceAll("?");
        return printable.length() > 80 ? printable.substring(0, 80) + "…" : printable;
    }

    private static UnusableArchiveException leavesArchive(String shown) {
        return new UnusableArchiveException(
                shown, "leads out of the archive. Nothing was taken over; do not use an archive of this kind.");
    }
}
