package org.walkrounds.broadcast;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.walkrounds.broadcast.BroadcastSettings.S3;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Recordings as objects of a bucket, on Amazon S3 or on what speaks its protocol. */
final class S3SegmentStore implements SegmentStore, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(S3SegmentStore.class);

    /** A piece is a second long; a host's page keeps it and sends it again. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final S3Client client;
    private final String bucket;

    private S3SegmentStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** A store that may be away for now: the rest of the house does not need it. */
    static S3SegmentStore of(S3 settings) {
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .overrideConfiguration(calls -> calls.apiCallTimeout(LONGEST))
                // Newer checksums than stores other than Amazon's know.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (!settings.endpoint().isEmpty()) {
            builder.endpointOverride(URI.create(settings.endpoint())).forcePathStyle(true);
        }
        S3SegmentStore store = new S3SegmentStore(builder.build(), settings.bucket());
        store.look();
        return store;
    }

    private static AwsCredentialsProvider credentials(S3 settings) {
        return settings.accessKey().isEmpty()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }

    private void look() {
        try {
            client.headBucket(request -> request.bucket(bucket));
        } catch (SdkException away) {
            LOG.error("The bucket {} for recordings does not answer; nobody can go on air until it does", bucket, away);
        }
    }

    @Override
    public void put(String name, byte[] content) throws IOException {
        try {
            client.putObject(
                    request -> request.bucket(bucket)
                            .key(name)
                            .contentType("video/mp4")
                            .cacheControl("public, max-age=31536000, immutable"),
                    RequestBody.fromBytes(content));
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public Optional<Kept> find(String name) throws IOException {
        try {
            ResponseInputStream<GetObjectResponse> content =
                    client.getObject(request -> request.bucket(bucket).key(name));
            return Optional.of(new Kept(content, content.response().contentLength()));
        } catch (NoSuchKeyException nothing) {
            return Optional.empty();
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public void removeAll(String folder) throws IOException {
        try {
            // One by one: not every store can remove many at once.
            for (S3Object object : client.listObjectsV2Paginator(
                            request -> request.bucket(bucket).prefix(folder + "/"))
                    .contents()) {
                client.deleteObject(request -> request.bucket(bucket).key(object.key()));
            }
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
