package balieplein.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How many connections there may be, so that whoever opens them cannot fill the heap. A request that is not over, such
/// as the line to a screen, holds buffers of the server. They are kept small, because a thousand screens keep a
/// connection open all day: a large page takes a few writes more.
@Configuration(proxyBeanMethods = false)
class Connections {

    /// What a request holds until it is over (measured: docs/benchmarks.md).
    private static final long BYTES_OF_ONE = 80 * 1024;

    /// What connections may take of the heap; the rest is for everything else.
    private static final double SHARE = 0.55;

    private static final double SCREENS = 0.8;
    private static final String BUFFER = "4096";
    private static final String MOST = "maxConnections";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallAndNotTooMany() {
        return server -> server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", BUFFER);
            connector.setProperty("socket.appWriteBufSize", BUFFER);
            var configured = Integer.parseInt(connector.getProperty(MOST).toString());
            var most = configured > 0 ? Math.min(configured, room()) : room();
            connector.setProperty(MOST, Integer.toString(most));
        });
    }

    /// How many of them may be lines to screens: others find room too.
    static int screens() {
        return (int) (room() * SCREENS);
    }

    private static int room() {
        return (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() * SHARE / BYTES_OF_ONE);
    }
}
