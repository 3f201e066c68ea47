package org.walkrounds.account;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.RequestUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.walkrounds.studio.StaffRoles;

/**
 * Three classes of addresses: the management port, those with a server session (staff pages, sign-in, and Flow's own
 * requests), and everything else, which is public and never begins a session. No request is saved in a session either:
 * where a sign-in leads on to travels in the address.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** A management port of its own is guarded by the network that it is bound to. */
    @Bean
    @Order(1)
    SecurityFilterChain managementChain(HttpSecurity http, ManagementPort port) {
        return http.securityMatcher(port)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain staffChain(
            HttpSecurity http,
            RequestUtil flow,
            NavigationAccessControl navigation,
            SecurityContextRepository contexts,
            AccountStore accounts,
            SignInAnswers answers) {
        navigation.setLoginView(SignInView.class);
        return http.securityMatcher(new OrRequestMatcher(
                        pathPattern("/studio/**"),
                        pathPattern("/login"),
                        pathPattern("/logout"),
                        pathPattern("/setup"),
                        flow::isFrameworkInternalRequest))
                // Flow's requests carry a token of Flow's own. Sign-in is not exempt here, as it would be with the
                // login view of Vaadin's configurer: a forged sign-in makes somebody work in a stranger's account.
                .with(
                        vaadin(),
                        vaadin -> vaadin.enableCsrfConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                .enableAuthorizedRequestsConfiguration(false))
                .csrf(csrf -> csrf.ignoringRequestMatchers(flow::isFrameworkInternalRequest))
                .authorizeHttpRequests(requests -> requests.requestMatchers(flow::isFrameworkInternalRequest)
                        .permitAll()
                        .requestMatchers("/studio/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new CurrentAccountFilter(accounts, contexts), LogoutFilter.class)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter(SignInView.EMAIL)
                        .passwordParameter(SignInView.PASSWORD)
                        .successHandler(answers::succeeded)
                        .failureHandler(answers::failed))
                .logout(logout -> logout.logoutSuccessUrl("/login?" + SignInView.SIGNED_OUT))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(answers::needed).accessDeniedHandler(answers::refused))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain publicChain(HttpSecurity http, SecurityContextRepository contexts, AccountStore accounts) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator", "/actuator/**")
                                .hasRole(StaffRoles.COORDINATOR)
                                .anyRequest()
                                .permitAll())
                // What is posted to a session's pages needs no authority but the address itself: registering needs
                // none, nor does asking for a brochure by mail, and a mail's link carries its own token. A mail program
                // posts there, too (RFC 8058).
                // The live channel and what hosts bring to the stage ask where a request comes from, as the channel has
                // to for WebSockets, which carry no token.
                .csrf(csrf -> csrf.csrfTokenRepository(new SessionBoundCsrfTokens())
                        .ignoringRequestMatchers(
                                pathPattern(HttpMethod.POST, "/sessions/**"),
                                pathPattern(HttpMethod.POST, "/api/tour/looks"),
                                pathPattern(HttpMethod.POST, "/brochure/**"),
                                pathPattern("/api/sessions/*/slides/**"),
                                pathPattern("/live/**")))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new CurrentAccountFilter(accounts, contexts), LogoutFilter.class)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                // Public answers say themselves how long they may be kept; "no-store" would also rob them of Back.
                // Which frames may show them is for their Content-Security-Policy to say, page by page.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable))
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }
}
