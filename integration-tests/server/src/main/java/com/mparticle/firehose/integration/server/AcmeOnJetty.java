package com.mparticle.firehose.integration.server;

import com.mparticle.firehose.MessageEndpoint;
import com.mparticle.firehose.servlet.FirehoseServlet;
import java.net.InetAddress;
import java.net.URI;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty with a servlet for Firehose messages, which only this machine can reach. */
public final class AcmeOnJetty implements AutoCloseable {

  private static final int MAX_THREADS = 100;
  private static final long IDLE_MS = 5_000;
  private static final long STOP_MS = 30_000;

  private final Server server = new Server(new QueuedThreadPool(MAX_THREADS));
  private final ServerConnector connector = new ServerConnector(server);

  private AcmeOnJetty(MessageEndpoint endpoint, String token, int port) {
    connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    connector.setPort(port);
    // A client that sends nothing for so long is not waited for.
    connector.setIdleTimeout(IDLE_MS);
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(
        new ServletHolder(FirehoseServlet.builder(endpoint).token(token).build()), "/firehose");
    // At the end, requests that are being answered are finished first.
    server.setHandler(new GracefulHandler(context));
    server.setStopTimeout(STOP_MS);
    server.setStopAtShutdown(true);
  }

  /**
   * Starts the server.
   *
   * @param endpoint answers the messages: a dispatcher, or what queues them
   * @param token has to come with each message
   * @param port 0 for any that is free
   */
  public static AcmeOnJetty start(MessageEndpoint endpoint, String token, int port) {
    AcmeOnJetty started = new AcmeOnJetty(endpoint, token, port);
    try {
      started.server.start();
    } catch (Exception e) {
      throw new IllegalStateException("Could not start Jetty", e);
    }
    return started;
  }

  /** Where the messages go. */
  public URI url() {
    return URI.create(
        "http://" + connector.getHost() + ":" + connector.getLocalPort() + "/firehose");
  }

  /** Waits until somebody stops the server. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Could not stop Jetty", e);
    }
  }
}
