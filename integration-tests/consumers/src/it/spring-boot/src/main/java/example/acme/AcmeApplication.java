package example.acme;

import com.mparticle.firehose.servlet.FirehoseServlet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class AcmeApplication {

  @Bean
  Acme acme() {
    return new Acme();
  }

  @Bean
  ServletRegistrationBean<FirehoseServlet> firehose(
      Acme acme, @Value("${firehose.token}") String token) {
    return new ServletRegistrationBean<>(
        FirehoseServlet.builder(new AcmeDispatcher(acme)).token(token).build(), "/firehose");
  }

  public static void main(String[] arguments) {
    SpringApplication.run(AcmeApplication.class, arguments);
  }
}
