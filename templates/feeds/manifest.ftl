<#ftl output_format="JSON">
<#-- What a device shows of the list on its home screen. -->
{
  "name": "${page.name?json_string}",
  "short_name": "${page.shortName?json_string}",
  "description": "${page.description?json_string}",
  "lang": "${site.language?json_string}",
  "dir": "${site.direction}",
  "start_url": "./",
  "scope": "./",
  "display": "minimal-ui",
  "icons": [{"src": "assets/icon.svg", "sizes": "any", "type": "image/svg+xml"}]
}
