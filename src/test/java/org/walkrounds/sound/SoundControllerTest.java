package org.walkrounds.sound;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class SoundControllerTest {

    private SoundLibrary library;
    private MockMvc mvc;

    @BeforeEach
    void open(@TempDir Path data) {
        library = SampleSounds.in(data);
        mvc = MockMvcBuilders.standaloneSetup(new SoundController(library)).build();
    }

    @Test
    void recording_is_served_for_good_as_what_it_is() throws Exception {
        Sound sound = library.submit(new ByteArrayInputStream(SampleSounds.file(SampleSounds.M4A)));

        mvc.perform(get(SoundLibrary.path(sound.name())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("audio/mp4"))
                .andExpect(header().string("Cache-Control", Matchers.containsString("immutable")));
    }

    @Test
    void player_gets_the_range_that_it_asks_for() throws Exception {
        Sound sound = library.submit(new ByteArrayInputStream(SampleSounds.file(SampleSounds.MP3)));

        mvc.perform(get(SoundLibrary.path(sound.name())).header("Range", "bytes=100-199"))
                .andExpect(status().isPartialContent())
                .andExpect(content().contentType("audio/mpeg"))
                .andExpect(header().longValue("Content-Length", 100));
    }

    @Test
    void recording_that_is_not_there_is_not_found() throws Exception {
        mvc.perform(get(SoundLibrary.path("0".repeat(32) + ".mp3"))).andExpect(status().isNotFound());
        mvc.perform(get("/media/sounds/secret")).andExpect(status().isNotFound());
    }
}
