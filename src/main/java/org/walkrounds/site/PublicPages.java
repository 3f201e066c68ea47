package org.walkrounds.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.walkrounds.program.Programs;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.InfoSessions;
import org.walkrounds.tour.Scene;
import org.walkrounds.tour.Tours;
import org.walkrounds.tour.View;

/** The public addresses and the documents that stand there. */
@Controller
class PublicPages {

    private final Programs programs;
    private final Tours tours;
    private final InfoSessions sessions;
    private final HomePage home;
    private final ProgramPages programPages;
    private final TourPages tourPages;
    private final PublicDocuments documents;

    PublicPages(
            Programs programs,
            Tours tours,
            InfoSessions sessions,
            HomePage home,
            ProgramPages programPages,
            TourPages tourPages,
            PublicDocuments documents) {
        this.programs = programs;
        this.tours = tours;
        this.sessions = sessions;
        this.home = home;
        this.programPages = programPages;
        this.tourPages = tourPages;
        this.documents = documents;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        List<InfoSession> upcoming = sessions.upcoming();
        return documents.answer(
                request,
                home.page(
                        programs.published(),
                        tours.published(),
                        upcoming.stream().findFirst()));
    }

    @GetMapping("/program")
    ResponseEntity<byte[]> program(HttpServletRequest request) {
        return documents.answer(
                request, "/program", () -> programPages.program(programs.published(), tours.published()));
    }

    @GetMapping("/resources")
    ResponseEntity<byte[]> resources(HttpServletRequest request) {
        return documents.answer(
                request, "/resources", () -> programPages.resources(programs.published(), tours.published()));
    }

    @GetMapping("/tour-text")
    ResponseEntity<byte[]> tourText(HttpServletRequest request) {
        return documents.answer(request, "/tour-text", () -> tourPages.text(programs.published(), tours.published()));
    }

    @GetMapping("/tour")
    ResponseEntity<byte[]> tour(HttpServletRequest request, HttpServletResponse response) {
        return scene(request, response, tours.published().firstScene());
    }

    @GetMapping("/tour/{scene}")
    ResponseEntity<byte[]> tour(@PathVariable String scene, HttpServletRequest request, HttpServletResponse response) {
        return scene(request, response, tours.published().scene(scene).orElseThrow(UnknownAddressException::new));
    }

    private ResponseEntity<byte[]> scene(HttpServletRequest request, HttpServletResponse response, Scene scene) {
        SecurityHeaders.letPlayersIn(response, tours.published().filmOrigins());
        View view = scene.view()
                .with(request.getParameter("yaw"), request.getParameter("pitch"), request.getParameter("fov"));
        return documents.answer(
                request,
                Pictures.path(scene) + ' ' + view,
                () -> tourPages.scene(programs.published(), tours.published(), scene, view));
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        return documents.text(request, SiteIndex.robots(documents.baseUrl()), "text/plain;charset=UTF-8");
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> sitemap(HttpServletRequest request) {
        return documents.text(
                request,
                SiteIndex.sitemap(documents.baseUrl(), tours.published(), sessions.upcoming()),
                "application/xml;charset=UTF-8");
    }
}
