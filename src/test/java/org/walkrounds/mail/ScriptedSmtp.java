package org.walkrounds.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that answers as a test tells it to, one connection at a time; it takes everything unless told. */
final class ScriptedSmtp implements AutoCloseable {

    /** Instead of an answer: the connection breaks. */
    static final String BREAK = "";

    /** The name under which the answer to the end of a mail is set. */
    static final String END = ".";

    /** The name under which the greeting is set. */
    static final String GREETING = "greeting";

    final AtomicInteger connections = new AtomicInteger();
    final List<String> mails = new CopyOnWriteArrayList<>();
    private final Map<String, Supplier<String>> answers = new ConcurrentHashMap<>();
    private final ServerSocket socket;

    ScriptedSmtp() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        Thread.ofVirtual().start(this::serve);
    }

    void answer(String command, String answer) {
        answers.put(command, () -> answer);
    }

    void answer(String command, Supplier<String> answer) {
        answers.put(command, answer);
    }

    void answerAsUsual() {
        answers.clear();
    }

    JavaMailSenderImpl client() {
        JavaMailSenderImpl client = new JavaMailSenderImpl();
        client.setHost(socket.getInetAddress().getHostAddress());
        client.setPort(socket.getLocalPort());
        client.getJavaMailProperties().setProperty("mail.smtp.timeout", "60000");
        return client;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket visitor = socket.accept()) {
                converse(visitor);
            } catch (IOException gone) {
                // The client or the test has ended.
            }
        }
    }

    private void converse(Socket visitor) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
        connections.incrementAndGet();
        boolean open = goesOn(say(visitor, GREETING, "220 scripted"));
        while (open) {
            String line = in.readLine();
            if (line == null) {
                return;
            }
            String command = line.replaceFirst(" .*", "");
            String usual = Map.of("DATA", "354 go on", "QUIT", "221 bye").getOrDefault(command, "250 yes");
            String answer = say(visitor, command, usual);
            if (answer.startsWith("354")) {
                mails.add(mail(in));
                answer = say(visitor, END, "250 taken");
            }
            open = goesOn(answer);
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append("\r\n");
        }
        return mail.toString();
    }

    private String say(Socket visitor, String command, String usual) throws IOException {
        String answer = answers.getOrDefault(command, () -> usual).get();
        if (!answer.equals(BREAK)) {
            visitor.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            visitor.getOutputStream().flush();
        }
        return answer;
    }

    private static boolean goesOn(String answer) {
        return !answer.equals(BREAK) && !answer.matches("(?s)[24]21.*");
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
