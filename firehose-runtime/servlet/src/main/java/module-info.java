/** Serves a Firehose module over HTTP, in a container for Jakarta Servlet 6. */
module com.mparticle.firehose.servlet {
  requires transitive com.mparticle.firehose.annotations;
  requires transitive com.mparticle.firehose.runtime;
  requires transitive jakarta.servlet;
  requires static org.jspecify;

  exports com.mparticle.firehose.servlet;
}
