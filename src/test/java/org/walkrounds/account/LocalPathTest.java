package org.walkrounds.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/studio", "/studio/tour", "/studio/tour?scene=clinic&yaw=12.5", "/studio/sessions/ask-us"})
    void staff_pages_are_gone_back_to(String path) {
        assertThat(LocalPath.parse(path))
                .hasValueSatisfying(to -> assertThat(to.value()).isEqualTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "studio",
                "/",
                "/logout",
                "/studiousness",
                "https://evil.example/studio",
                "//evil.example/studio",
                "///studio",
                "/\\evil.example/studio",
                "/studio/../logout",
                "/studio/%2e%2e/logout",
                "/studio//evil.example",
                "/studio/%5cevil",
                "javascript:alert(1)",
                "/studio\r\nSet-Cookie: a=b",
                "/studio /x"
            })
    void nothing_else_is(String path) {
        assertThat(LocalPath.parse(path)).isEmpty();
    }
}
