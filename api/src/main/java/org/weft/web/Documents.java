package org.weft.web;

import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How documents come: as texts, or by hash as Apollo's automatic persisted queries do.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Documents.Settings.class)
class Documents {

  /// @param kept how much text is known by its hash, in characters; read, it takes some 50 times as
  ///   many bytes
  @ConfigurationProperties("weft.documents")
  record Settings(@DefaultValue("1000000") long kept) {}

  @Bean
  GraphQlSourceBuilderCustomizer documentsByHash(Settings documents) {
    var support = new ApolloPersistedQuerySupport(new KeptDocuments(documents.kept()));
    return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(support));
  }
}
