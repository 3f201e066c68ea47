package org.walkrounds.brochure;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.walkrounds.mail.Letter;
import org.walkrounds.mail.Mail;
import org.walkrounds.mail.MailAddress;
import org.walkrounds.mail.MailLayout;
import org.walkrounds.mail.Mails;
import org.walkrounds.mail.Written;
import org.walkrounds.program.ProgramDocument;
import org.walkrounds.program.Programs;
import org.walkrounds.session.RegistrationLimit;

/**
 * Mails a brochure to those who want it later or elsewhere: the file, and its address, at which it is made anew with the
 * program and the dates of that day. No name that somebody typed stands in the words of a stranger's mail.
 */
@Service
public class BrochureMails {

    private static final String TOPIC = "brochure";

    private final Brochures brochures;
    private final Programs programs;
    private final Mails mails;
    private final MailLayout layout;
    private final RegistrationLimit limit;
    private final Addresses addresses;

    BrochureMails(
            Brochures brochures,
            Programs programs,
            Mails mails,
            MailLayout layout,
            RegistrationLimit limit,
            BrochureSettings settings) {
        this.brochures = brochures;
        this.programs = programs;
        this.mails = mails;
        this.layout = layout;
        this.limit = limit;
        this.addresses = new Addresses(settings.baseUrl());
    }

    /**
     * Sends a brochure.
     *
     * @param network where the wish comes from, as an address of the network
     * @throws UnusableRequestException if the address is of no use, too much was sent, or the brochure cannot be made
     */
    public void send(String email, BrochureRequest request, String network) {
        MailAddress.problem(email).ifPresent(problem -> {
            throw new UnusableRequestException(problem);
        });
        if (!limit.allows(network, email)) {
            throw new UnusableRequestException("Too much mail in a short time. Wait an hour, then send it again.");
        }
        brochures.check(request);
        Written written = layout.write(letter(programs.published(), request));
        mails.send(new Mail(
                TOPIC + ":" + UUID.randomUUID(),
                TOPIC,
                email,
                "",
                "Your brochure",
                written.html(),
                written.text(),
                Optional.empty(),
                Optional.empty(),
                BrochureEnclosure.PREFIX + query(request)));
    }

    private Letter letter(ProgramDocument program, BrochureRequest request) {
        return new Letter(
                program.program(),
                program.hospital(),
                "The residency on paper, with the chapters you chose.",
                "Your brochure",
                List.of(
                        new Letter.Paragraph("Here is the brochure of the " + program.program() + " at "
                                + program.hospital() + ", with the chapters you chose, as a PDF. The link makes it anew"
                                + " when you open it, so it always says what the program says that day."),
                        new Letter.Action(
                                "Open your brochure",
                                URI.create(addresses.site() + "/api/brochure.pdf?" + query(request)))),
                "You asked for it on the brochure’s page. If it was somebody else, there is nothing to do: this address"
                        + " is not kept on any list.");
    }

    private static String query(BrochureRequest request) {
        StringBuilder address =
                new StringBuilder("paper=").append(request.paper().id());
        append(address, "sections", String.join(",", request.sections()));
        append(address, "for", request.recipient());
        append(
                address,
                "zone",
                request.zone().equals(BrochureRequest.BOSTON)
                        ? ""
                        : request.zone().getId());
        return address.toString();
    }

    private static void append(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
