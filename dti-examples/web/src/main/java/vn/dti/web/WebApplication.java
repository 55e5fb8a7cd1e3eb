// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The official workflow: units assess themselves, others verify, ranks are published. */
@SpringBootApplication
public class WebApplication {

    /**
     * Starts the application.
     *
     * @param arguments options of Spring Boot, and {@code --dti.demo=true}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(WebApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
