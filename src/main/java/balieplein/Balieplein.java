package balieplein;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/// The service desk of a city as one system. Each direct sub-package is a module; its `package-info` says what it is
/// for.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableAsync
@Modulithic(systemName = "Balieplein")
public class Balieplein {

    public static void main(String[] args) {
        SpringApplication.run(Balieplein.class, args);
    }
}
