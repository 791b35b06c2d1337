package balieplein.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/// Remembers that a request came through a proxy, before Tomcat believes the proxy and takes its headers away. What is
/// only for this machine is not for whoever comes through a proxy on it.
@Component
public final class ProxyMark implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    /// Present on a request with a forwarding header, whoever wrote it.
    public static final String ATTRIBUTE = "balieplein.forwarded";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new Mark());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static final class Mark extends ValveBase {

        private Mark() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via")
                    .anyMatch(header -> request.getHeader(header) != null)) {
                request.setAttribute(ATTRIBUTE, true);
            }
            getNext().invoke(request, response);
        }
    }
}
