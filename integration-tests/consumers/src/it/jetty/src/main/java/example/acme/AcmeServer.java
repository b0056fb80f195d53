package example.acme;

import com.mparticle.firehose.servlet.FirehoseServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

public final class AcmeServer {

  private AcmeServer() {}

  static Server of(Acme acme, String token, int port) {
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(
        new ServletHolder(
            FirehoseServlet.builder(new AcmeDispatcher(acme)).token(token).build()),
        "/firehose");
    Server server = new Server(port);
    server.setHandler(context);
    return server;
  }
}
