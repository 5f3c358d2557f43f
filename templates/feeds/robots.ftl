<#-- Everything may be read by everybody. -->
User-agent: *
Allow: /

Sitemap: ${page.sitemap}
