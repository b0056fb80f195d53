package com.mparticle.firehose.integration.queue;

import java.net.URI;
import java.util.List;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.TransientApiMetadata;
import org.jclouds.blobstore.domain.StorageMetadata;
import org.jclouds.blobstore.options.ListContainerOptions;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A server with a bucket (S3Proxy) that only this machine can reach. */
public final class LocalBucket implements AutoCloseable {

  /** The bucket's name. */
  public static final String NAME = "large-messages";

  private final BlobStoreContext objects;
  private final S3Proxy server;
  private final S3Client s3;

  private LocalBucket() throws Exception {
    objects = ContextBuilder.newBuilder(new TransientApiMetadata())
        .credentials("key", "secret")
        .build(BlobStoreContext.class);
    server = S3Proxy.builder()
        .blobStore(objects.getBlobStore())
        .endpoint(URI.create("http://127.0.0.1:0"))
        .awsAuthentication(AuthenticationType.NONE, null, null)
        .build();
    server.start();
    objects.getBlobStore().createContainerInLocation(null, NAME);
    s3 = S3Client.builder()
        .httpClient(UrlConnectionHttpClient.create())
        .endpointOverride(URI.create(url()))
        .region(Region.EU_CENTRAL_1)
        // What S3 reads by default in plain HTTP, this server does not.
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
        .build();
  }

  /** Starts the server on a free port. */
  public static LocalBucket start() {
    try {
      return new LocalBucket();
    } catch (Exception e) {
      throw new IllegalStateException("Could not start a server with a bucket", e);
    }
  }

  /** Where the server is to be reached. */
  public String url() {
    return "http://127.0.0.1:" + server.getPort();
  }

  /** A client of the server. */
  public S3Client s3() {
    return s3;
  }

  /** The keys of the objects in the bucket. */
  public List<String> keys() {
    return objects.getBlobStore().list(NAME, ListContainerOptions.Builder.recursive()).stream()
        .map(StorageMetadata::getName)
        .toList();
  }

  @Override
  public void close() {
    s3.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Could not stop the server with the bucket", e);
    }
    objects.close();
  }
}
