package org.walkrounds.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewerLifecycleJourney extends Journey {

    private static final String ATTACH = """
            async () => {
              const viewer = document.querySelector('panorama-viewer') ?? window.kept;
              const place = document.querySelector('.scene');
              window.kept = viewer;
              viewer.remove();
              await new Promise(requestAnimationFrame);
              const left = viewer.counts;
              const drawn = new Promise(resolve => viewer.addEventListener('first-picture', resolve, { once: true }));
              place.append(viewer);
              await drawn;
              return left;
            }
            """;

    @Test
    @SuppressWarnings("unchecked")
    void fifty_attachments_leave_nothing_on_the_graphics_card() {
        try (var visitor = browsers().visitor()) {
            Page page = visitor.page();
            enter(page, "/tour/clinic");

            for (int i = 0; i < 50; i++) {
                Map<String, Object> left = (Map<String, Object>) page.evaluate(ATTACH);

                assertThat(left).containsEntry("textures", 0).containsEntry("geometries", 0);
            }

            double yaw = number(page, VIEWER + ".yaw");
            page.locator("panorama-viewer").press("ArrowRight");
            page.evaluate("() => " + VIEWER + ".lookAt({ yaw: " + (yaw + 20) + " }, { animate: false })");
            page.waitForFunction("yaw => Math.abs(" + VIEWER + ".yaw - yaw) > 5", yaw);
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
